/** An audit trail and what is held outside it: opens it, and tells how it is. */
@NullMarked
package se.varsam.cli.trail;

import org.jspecify.annotations.NullMarked;
