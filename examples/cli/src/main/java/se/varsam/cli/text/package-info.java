/** Personal data in texts: finds, lists and masks it. */
@NullMarked
package se.varsam.cli.text;

import org.jspecify.annotations.NullMarked;
