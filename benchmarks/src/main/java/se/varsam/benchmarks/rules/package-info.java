/** The architecture rules against ArchUnit's bare import. */
@NullMarked
package se.varsam.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
