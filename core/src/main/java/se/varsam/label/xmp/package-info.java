/** XMP packets: written, merged into what is there, and read. */
@NullMarked
package se.varsam.label.xmp;

import org.jspecify.annotations.NullMarked;
