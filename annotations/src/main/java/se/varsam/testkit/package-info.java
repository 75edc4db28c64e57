/** Assertions for users' own tests: what a guard denies, and by which clause. Free from any test framework. */
@NullMarked
package se.varsam.testkit;

import org.jspecify.annotations.NullMarked;
