/** The same twelve rules in Varsam, in its peers and by hand. */
@NullMarked
package se.varsam.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
