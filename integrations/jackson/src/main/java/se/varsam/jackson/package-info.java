/** Scenarios, tool registers and settings read from JSON; scenarios and verdicts written as JSON. */
@NullMarked
package se.varsam.jackson;

import org.jspecify.annotations.NullMarked;
