/** Stands in for Spring and Feign, so that the example compiles without a framework. */
@NullMarked
package se.varsam.architecture.standin;

import org.jspecify.annotations.NullMarked;
