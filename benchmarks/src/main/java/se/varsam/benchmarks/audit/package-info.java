/** How fast evidence is left, beside those who keep a log of what happened too. */
@NullMarked
package se.varsam.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
