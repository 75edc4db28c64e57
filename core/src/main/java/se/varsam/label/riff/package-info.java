/** Files made of RIFF chunks: WebP images and WAV sound. */
@NullMarked
package se.varsam.label.riff;

import org.jspecify.annotations.NullMarked;
