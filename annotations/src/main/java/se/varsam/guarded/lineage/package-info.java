/** What a method overrides and where it is, as its declarations are looked for and its messages name it. */
@NullMarked
package se.varsam.guarded.lineage;

import org.jspecify.annotations.NullMarked;
