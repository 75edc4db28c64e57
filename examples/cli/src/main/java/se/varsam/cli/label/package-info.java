/** Labels of content that AI made: sets them, takes them off and finds them. */
@NullMarked
package se.varsam.cli.label;

import org.jspecify.annotations.NullMarked;
