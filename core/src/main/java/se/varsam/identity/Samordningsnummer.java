package se.varsam.identity;

import java.time.LocalDate;
import java.util.Optional;
import se.varsam.identity.check.Dates;

/**
 * A samordningsnummer: as a personnummer, for one who is not in the population register, with 60 added to the day.
 * Month 00 and day 60 stand for an unknown month and day. It stays personal data when it has become dormant (vilande).
 *
 * {@snippet class="se.varsam.identity.SamordningsnummerTest" region="parse"}
 *
 * @see <a href="https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20221697-om-samordningsnummer_sfs-2022-1697/">
 *     lagen (2022:1697) om samordningsnummer 2 kap. 8 §</a>
 * @since 0.1
 */
public final class Samordningsnummer implements PersonIdentity, Comparable<Samordningsnummer> {

    private static final int ADDED = 60;

    private final PersonText text;

    Samordningsnummer(PersonText text) {
        this.text = text;
    }

    /**
     * Reads a samordningsnummer with the century written.
     *
     * @param text twelve digits in any spelling
     * @return the number
     * @throws InvalidIdentityException when it is none; {@link Reason#CENTURY} for ten digits
     */
    public static Samordningsnummer parse(CharSequence text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a samordningsnummer with or without the century.
     *
     * @param text ten or twelve digits in any spelling
     * @param written the day on which it was written: the century is the latest that is not after it, or with a plus
     *     sign at least a hundred years before
     * @return the number
     * @throws InvalidIdentityException when it is none
     */
    public static Samordningsnummer parse(CharSequence text, LocalDate written) {
        return tryParse(text, written).orElseThrow();
    }

    /**
     * Reads a samordningsnummer with the century written, or says why it is none.
     *
     * @param text any text
     * @return the number or the reason
     */
    public static Parsed<Samordningsnummer> tryParse(CharSequence text) {
        return PersonText.read(PersonReading.of(text, null), Samordningsnummer.class, IdentityType.SAMORDNINGSNUMMER);
    }

    /**
     * Reads a samordningsnummer with or without the century, or says why it is none.
     *
     * @param text any text
     * @param written the day on which it was written
     * @return the number or the reason
     */
    public static Parsed<Samordningsnummer> tryParse(CharSequence text, LocalDate written) {
        return PersonText.read(
                PersonReading.of(text, written), Samordningsnummer.class, IdentityType.SAMORDNINGSNUMMER);
    }

    @Override
    public IdentityType type() {
        return IdentityType.SAMORDNINGSNUMMER;
    }

    @Override
    public String digits() {
        return text.digits();
    }

    @Override
    public String format(Form form, LocalDate on) {
        return text.format(form, on);
    }

    @Override
    public LegalSex sex() {
        return text.sex();
    }

    @Override
    public int birthYear() {
        return text.year();
    }

    @Override
    public boolean isTestNumber() {
        return text.isTestNumber();
    }

    /**
     * The date of birth, as far as it was known when the number was given.
     *
     * @return the date, or empty when the month or the day is unknown or no such day exists
     */
    public Optional<LocalDate> birthDate() {
        int day = text.day() - ADDED;
        return Dates.isDate(text.year(), text.month(), day)
                ? Optional.of(LocalDate.of(text.year(), text.month(), day))
                : Optional.empty();
    }

    @Override
    public int compareTo(Samordningsnummer other) {
        return Long.compare(text.number(), other.text.number());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samordningsnummer that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The shape only: the number is personal data. */
    @Override
    public String toString() {
        return "Samordningsnummer[••••••••-••••]";
    }
}
