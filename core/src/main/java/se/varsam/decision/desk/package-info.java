/** Where a human decides on what AI proposes, and where a decision is used once, for exactly what it was made for. */
@NullMarked
package se.varsam.decision.desk;

import org.jspecify.annotations.NullMarked;
