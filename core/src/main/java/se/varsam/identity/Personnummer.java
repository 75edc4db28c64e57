package se.varsam.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A personnummer: the date of birth, a serial and a check digit. It is personal data (GDPR art. 4(1) and 87;
 * dataskyddslagen (2018:218) 3 kap. 10 §), and {@link #toString} shows none of it.
 *
 * <p>Any spelling is read: with or without dash, plus sign and spaces of any kind. Ten digits do not tell the
 * century, so they are read with the day on which they were written.
 *
 * {@snippet class="se.varsam.identity.PersonnummerTest" region="parse"}
 *
 * @see <a href="https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/folkbokforingslag-1991481_sfs-1991-481/">
 *     folkbokföringslagen (1991:481) 18 §</a>
 * @since 0.1
 */
public final class Personnummer implements PersonIdentity, Comparable<Personnummer> {

    private final PersonText text;

    Personnummer(PersonText text) {
        this.text = text;
    }

    /**
     * Reads a personnummer with the century written.
     *
     * @param text twelve digits in any spelling
     * @return the number
     * @throws InvalidIdentityException when it is none; {@link Reason#CENTURY} for ten digits
     */
    public static Personnummer parse(CharSequence text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a personnummer with or without the century.
     *
     * @param text ten or twelve digits in any spelling
     * @param written the day on which it was written: the century is the latest that is not after it, or with a plus
     *     sign at least a hundred years before
     * @return the number
     * @throws InvalidIdentityException when it is none
     */
    public static Personnummer parse(CharSequence text, LocalDate written) {
        return tryParse(text, written).orElseThrow();
    }

    /**
     * Reads a personnummer with the century written, or says why it is none.
     *
     * @param text any text
     * @return the number or the reason
     */
    public static Parsed<Personnummer> tryParse(CharSequence text) {
        return PersonText.read(PersonReading.of(text, null), Personnummer.class, IdentityType.PERSONNUMMER);
    }

    /**
     * Reads a personnummer with or without the century, or says why it is none.
     *
     * @param text any text
     * @param written the day on which it was written
     * @return the number or the reason
     */
    public static Parsed<Personnummer> tryParse(CharSequence text, LocalDate written) {
        return PersonText.read(PersonReading.of(text, written), Personnummer.class, IdentityType.PERSONNUMMER);
    }

    @Override
    public IdentityType type() {
        return IdentityType.PERSONNUMMER;
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
     * The date in the number. When a day has no numbers left, one nearby in the month is used instead, so that it is
     * the date of birth in all but a few cases.
     *
     * @return the date
     */
    public LocalDate birthDate() {
        return LocalDate.of(text.year(), text.month(), text.day());
    }

    /**
     * How old the person is, by the date in the number.
     *
     * @param on the day to count to
     * @return full years
     * @throws IllegalArgumentException when the day is before the date in the number
     */
    public int age(LocalDate on) {
        if (on.isBefore(birthDate())) {
            throw new IllegalArgumentException("Dagen ligger före födelsedagen; ange en senare."
                    + " / The day is before the date of birth; give a later one.");
        }
        return (int) ChronoUnit.YEARS.between(birthDate(), on);
    }

    /**
     * Whether the person has reached an age, by the date in the number.
     *
     * @param years full years, for example 18
     * @param on the day to count to
     * @return true from the birthday on; for one born on 29 February, from 1 March in other years
     */
    public boolean isAtLeast(int years, LocalDate on) {
        return !on.isBefore(birthDate()) && age(on) >= years;
    }

    @Override
    public int compareTo(Personnummer other) {
        return Long.compare(text.number(), other.text.number());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Personnummer that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The shape only: the number is personal data. */
    @Override
    public String toString() {
        return "Personnummer[••••••••-••••]";
    }
}
