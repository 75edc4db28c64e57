/** The command line: asks the policies from any language, and prints them for people. */
@NullMarked
package se.varsam.cli;

import org.jspecify.annotations.NullMarked;
