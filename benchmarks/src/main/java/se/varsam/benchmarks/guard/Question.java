package se.varsam.benchmarks.guard;

import se.varsam.annotation.information.Classified;
import se.varsam.information.InformationClass;

/**
 * Something with declared parts, to look into beside a text.
 *
 * @param subject what it is about
 * @param matter which matter, declared by its class
 * @param number its number
 */
record Question(
        @Classified(InformationClass.OPEN) String subject,
        @Classified(InformationClass.OPEN) String matter,
        @Classified(InformationClass.OPEN) int number) {}
