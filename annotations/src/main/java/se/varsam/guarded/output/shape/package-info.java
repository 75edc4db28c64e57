/** Where the content is in what a method returns, and how it is put together again. */
@NullMarked
package se.varsam.guarded.output.shape;

import org.jspecify.annotations.NullMarked;
