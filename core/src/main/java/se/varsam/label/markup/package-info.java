/** Drawings and pages written as markup. */
@NullMarked
package se.varsam.label.markup;

import org.jspecify.annotations.NullMarked;
