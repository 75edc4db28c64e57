/** Who is signed in. */
@NullMarked
package se.varsam.spring.person;

import org.jspecify.annotations.NullMarked;
