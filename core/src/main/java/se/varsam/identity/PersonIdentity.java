package se.varsam.identity;

import java.time.LocalDate;

/**
 * The number of a human being: a {@link Personnummer}, or a {@link Samordningsnummer} for one who is not in the
 * population register.
 *
 * @since 0.1
 */
public sealed interface PersonIdentity extends Identity permits Personnummer, Samordningsnummer {

    /**
     * How a personal number is written.
     *
     * @since 0.1
     */
    enum Form {
        /** YYYYMMDDNNNC, as in registers. */
        DIGITS,
        /** YYYYMMDD-NNNC. */
        DASHED,
        /** YYMMDD-NNNC, with a plus sign from the year the person turns a hundred; folkbokföringslagen 18 §. */
        SHORT
    }

    /**
     * Reads either number, with the century written.
     *
     * @param text twelve digits in any spelling
     * @return the number
     * @throws InvalidIdentityException when it is neither
     */
    static PersonIdentity parse(CharSequence text) {
        return PersonText.read(PersonReading.of(text, null), PersonIdentity.class, IdentityType.PERSONNUMMER)
                .orElseThrow();
    }

    /**
     * Reads either number, with or without the century.
     *
     * @param text ten or twelve digits in any spelling
     * @param written the day on which it was written, which settles the century
     * @return the number
     * @throws InvalidIdentityException when it is neither
     */
    static PersonIdentity parse(CharSequence text, LocalDate written) {
        return PersonText.read(PersonReading.of(text, written), PersonIdentity.class, IdentityType.PERSONNUMMER)
                .orElseThrow();
    }

    /** {@return the twelve digits; personal data, so ask on purpose} */
    String digits();

    /**
     * The number as it is written on a day.
     *
     * @param form how to write it
     * @param on the day of writing; {@link Form#SHORT} depends on it
     * @return the number; personal data, so ask on purpose
     * @throws IllegalArgumentException when the short form cannot be read back: the day is before the date in the
     *     number, or 200 years after
     */
    String format(Form form, LocalDate on);

    /** {@return the legal sex that the number tells} */
    LegalSex sex();

    /** {@return the year in the number} */
    int birthYear();

    /**
     * Whether the number lies in a series of the test numbers that Skatteverket publishes: serials 238 and 239 for
     * those born from 1990, and 980–983 for those born until 1911; for a samordningsnummer 238 and 239. Some
     * published test numbers lie outside, among those of living people, and are not told apart. A sign, not a proof:
     * no number may pass for harmless because of it.
     *
     * @return true in such a series
     */
    boolean isTestNumber();
}
