/** Declares what information a value holds, and what may pass. */
@NullMarked
package se.varsam.annotation.information;

import org.jspecify.annotations.NullMarked;
