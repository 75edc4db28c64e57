/** Content: what AI made, for whom, and how it is labelled. */
@NullMarked
package se.varsam.content;

import org.jspecify.annotations.NullMarked;
