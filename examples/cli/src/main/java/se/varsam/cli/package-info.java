/** The front door of the command line: knows every command, and no command knows it. */
@NullMarked
package se.varsam.cli;

import org.jspecify.annotations.NullMarked;
