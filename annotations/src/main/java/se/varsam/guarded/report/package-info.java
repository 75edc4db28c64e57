/** Tells which guards are live, and which methods ask for one that is not. */
@NullMarked
package se.varsam.guarded.report;

import org.jspecify.annotations.NullMarked;
