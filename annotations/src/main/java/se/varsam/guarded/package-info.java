/** Guards what is annotated: read once, judged at every call. */
@NullMarked
package se.varsam.guarded;

import org.jspecify.annotations.NullMarked;
