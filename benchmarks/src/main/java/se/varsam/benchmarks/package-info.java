/** What the library costs, measured with JMH: every speed the README states comes from here. */
@NullMarked
package se.varsam.benchmarks;

import org.jspecify.annotations.NullMarked;
