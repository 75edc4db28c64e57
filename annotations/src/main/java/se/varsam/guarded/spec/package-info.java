/** What a method declares, read from its annotations, those of what it overrides and those of its types. */
@NullMarked
package se.varsam.guarded.spec;

import org.jspecify.annotations.NullMarked;
