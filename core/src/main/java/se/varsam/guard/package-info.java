/** Guards: code that runs only when the policy lets it. */
@NullMarked
package se.varsam.guard;

import org.jspecify.annotations.NullMarked;
