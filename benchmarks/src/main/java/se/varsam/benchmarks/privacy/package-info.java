/** How fast personal data is found, beside peers in the same run, and how much of it. */
@NullMarked
package se.varsam.benchmarks.privacy;

import org.jspecify.annotations.NullMarked;
