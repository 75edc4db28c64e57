/** The service as a process of its own, which is killed and started anew. */
@NullMarked
package se.varsam.eservice.restart;

import org.jspecify.annotations.NullMarked;
