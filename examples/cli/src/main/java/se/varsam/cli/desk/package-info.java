/** A decision desk from the command line: where it is kept, and who sits at it. */
@NullMarked
package se.varsam.cli.desk;

import org.jspecify.annotations.NullMarked;
