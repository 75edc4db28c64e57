/** The transport service of a small municipality, as its AI policy asks. */
@NullMarked
package se.varsam.architecture.compliant;

import org.jspecify.annotations.NullMarked;
