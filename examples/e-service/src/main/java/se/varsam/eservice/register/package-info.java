/** The register of the application's AI: its tools, where they are admitted, and what holds its methods to that. */
@NullMarked
package se.varsam.eservice.register;

import org.jspecify.annotations.NullMarked;
