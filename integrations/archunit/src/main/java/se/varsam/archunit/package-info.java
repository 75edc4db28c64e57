/** Architecture rules for the users' own tests: where code uses AI against its policy. */
@NullMarked
package se.varsam.archunit;

import org.jspecify.annotations.NullMarked;
