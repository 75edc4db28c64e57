/** The audit trail, for people: what it holds, whether it is whole, and what proves it to others. */
@NullMarked
package se.varsam.eservice.evidence;

import org.jspecify.annotations.NullMarked;
