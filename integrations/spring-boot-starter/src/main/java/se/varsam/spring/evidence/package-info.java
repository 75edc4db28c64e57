/** Where evidence, cases and labels go: a directory, or the application's database. */
@NullMarked
package se.varsam.spring.evidence;

import org.jspecify.annotations.NullMarked;
