/** Texts of all sorts: labels in their own words and in what their formats keep for machines. */
@NullMarked
package se.varsam.label.text;

import org.jspecify.annotations.NullMarked;
