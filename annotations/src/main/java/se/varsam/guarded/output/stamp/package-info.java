/** Labels content, whole or bit by bit, and leaves evidence of it before it is given out. */
@NullMarked
package se.varsam.guarded.output.stamp;

import org.jspecify.annotations.NullMarked;
