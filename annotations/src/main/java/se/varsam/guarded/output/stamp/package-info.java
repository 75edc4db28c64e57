/** What comes bit by bit, as it is given out: passed on as it is, with what comes after the last bit. */
@NullMarked
package se.varsam.guarded.output.stamp;

import org.jspecify.annotations.NullMarked;
