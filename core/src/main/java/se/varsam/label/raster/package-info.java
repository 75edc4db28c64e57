/** Raster images: labels in their metadata, and drawn into their pixels. */
@NullMarked
package se.varsam.label.raster;

import org.jspecify.annotations.NullMarked;
