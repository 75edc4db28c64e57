/** What a guarded call costs, beside others' ways of checking the same. */
@NullMarked
package se.varsam.benchmarks.guard;

import org.jspecify.annotations.NullMarked;
