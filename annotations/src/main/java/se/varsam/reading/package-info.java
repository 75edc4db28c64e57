/** Reads what a value holds: what is declared of it and of its parts, and what is found in its text. */
@NullMarked
package se.varsam.reading;

import org.jspecify.annotations.NullMarked;
