/** What a guarded method gives out: labelled when AI made it, and saying so when it is a document of a case. */
@NullMarked
package se.varsam.guarded.output;

import org.jspecify.annotations.NullMarked;
