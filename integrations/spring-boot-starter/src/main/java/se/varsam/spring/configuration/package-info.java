/** What an application writes under {@code varsam.}, made into policies. */
@NullMarked
package se.varsam.spring.configuration;

import org.jspecify.annotations.NullMarked;
