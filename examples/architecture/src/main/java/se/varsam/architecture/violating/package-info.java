/** The same transport service, with a slip in nearly every class. */
@NullMarked
package se.varsam.architecture.violating;

import org.jspecify.annotations.NullMarked;
