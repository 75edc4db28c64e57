/** Film and sound: labels in MP4 and its relatives, WebM/Matroska and MP3. */
@NullMarked
package se.varsam.label.media;

import org.jspecify.annotations.NullMarked;
