/** Information: its class and, on a separate axis, the categories it holds. */
@NullMarked
package se.varsam.information;

import org.jspecify.annotations.NullMarked;
