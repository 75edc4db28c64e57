/** Files as bytes: read here and there, changed without copying, told to be damaged. For those who write a format. */
@NullMarked
package se.varsam.label.bytes;

import org.jspecify.annotations.NullMarked;
