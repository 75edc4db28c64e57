package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Optional;
import se.varsam.term.Bilingual;

/**
 * Something that a body gets hold of and that holds more than open information.
 *
 * @param how where from, in words: takes, reads, gets
 * @param shape the values that hold it
 * @param held what they hold
 * @param source the access that gives it; the body's own parameter otherwise
 */
record Obtained(Bilingual how, Shape shape, Held held, Optional<JavaAccess<?>> source) {}
