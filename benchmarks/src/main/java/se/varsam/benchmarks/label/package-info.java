/** How fast files are labelled, beside those who write XMP too. */
@NullMarked
package se.varsam.benchmarks.label;

import org.jspecify.annotations.NullMarked;
