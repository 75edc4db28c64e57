/** Evidence: an append-only log whose every record can be proved, and whose loss or change shows. */
@NullMarked
package se.varsam.audit;

import org.jspecify.annotations.NullMarked;
