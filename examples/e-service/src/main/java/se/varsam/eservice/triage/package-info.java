/** Sorting residents' messages by AI that is trained in the process, on texts that ship with the service. */
@NullMarked
package se.varsam.eservice.triage;

import org.jspecify.annotations.NullMarked;
