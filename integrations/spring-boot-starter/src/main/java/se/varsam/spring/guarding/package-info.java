/** Holds beans to what their methods declare. */
@NullMarked
package se.varsam.spring.guarding;

import org.jspecify.annotations.NullMarked;
