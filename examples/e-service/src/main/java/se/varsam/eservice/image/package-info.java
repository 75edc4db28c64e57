/** Pictures: labelled as the municipality labels, and looked into for labels. */
@NullMarked
package se.varsam.eservice.image;

import org.jspecify.annotations.NullMarked;
