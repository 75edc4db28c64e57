/** AI tools, and what is attested about them, as an application writes them. */
@NullMarked
package se.varsam.spring.configuration.tool;

import org.jspecify.annotations.NullMarked;
