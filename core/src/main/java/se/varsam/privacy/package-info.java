/**
 * Finding personal data in text before it leaves: {@link se.varsam.privacy.PersonalDataScanner} reads a text, a stream or
 * chunks, and tells which personal data it holds and where.
 */
@NullMarked
package se.varsam.privacy;

import org.jspecify.annotations.NullMarked;
