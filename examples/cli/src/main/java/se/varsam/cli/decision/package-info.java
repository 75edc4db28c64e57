/** Lets a human decide: lists, opens and settles what waits at a desk, stops a tool, and counts. */
@NullMarked
package se.varsam.cli.decision;

import org.jspecify.annotations.NullMarked;
