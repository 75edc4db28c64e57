/** Denials as answers over HTTP (RFC 9457). */
@NullMarked
package se.varsam.spring.problem;

import org.jspecify.annotations.NullMarked;
