/** Incidents: what went wrong with AI and has to be reported. */
@NullMarked
package se.varsam.incident;

import org.jspecify.annotations.NullMarked;
