/** The list of the library's file formats. */
@NullMarked
package se.varsam.label.format;

import org.jspecify.annotations.NullMarked;
