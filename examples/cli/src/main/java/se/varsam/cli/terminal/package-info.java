/** How the command line is written to and read: streams, pages, tables, options and exit codes that every command shares. */
@NullMarked
package se.varsam.cli.terminal;

import org.jspecify.annotations.NullMarked;
