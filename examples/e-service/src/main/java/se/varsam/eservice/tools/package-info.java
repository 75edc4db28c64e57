/** The AI tools of the service, with what was attested about them. */
@NullMarked
package se.varsam.eservice.tools;

import org.jspecify.annotations.NullMarked;
