/** What is wrong in what an application writes under {@code varsam.}, said with its property, its place and the remedy. */
@NullMarked
package se.varsam.spring.configuration.failure;

import org.jspecify.annotations.NullMarked;
