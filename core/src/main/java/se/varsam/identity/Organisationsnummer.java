package se.varsam.identity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import se.varsam.identity.check.Luhn;
import se.varsam.identity.check.PersonNumbers;

/**
 * An organisationsnummer: ten digits, the third at least 2. A sole trader's is the owner's personnummer or
 * samordningsnummer, and then personal data: see {@link #isNaturalPerson}. So {@link #toString} shows none.
 *
 * <p>Read in any spelling, with the prefix 16, with the century for a sole trader, or as a VAT number (SE … 01).
 *
 * {@snippet class="se.varsam.identity.OrganisationsnummerTest" region="parse"}
 *
 * @see <a href="https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1974174-om-identitetsbeteckning-for_sfs-1974-174/">
 *     lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl. 1 §</a>
 * @since 0.1
 */
public final class Organisationsnummer implements Identity, Comparable<Organisationsnummer> {

    /**
     * How an organisationsnummer is written.
     *
     * @since 0.1
     */
    public enum Form {
        /** NNNNNNNNNC. */
        DIGITS,
        /** NNNNNN-NNNC. */
        DASHED,
        /** 16NNNNNNNNNC, as in registers; for legal persons. */
        PREFIXED,
        /** SENNNNNNNNNC01, the VAT number. */
        VAT
    }

    private static final String COUNTRY = "SE";
    private static final int VAT_DIGITS = PersonNumbers.SHORT + 2;

    private final String digits;

    private Organisationsnummer(String digits) {
        this.digits = digits;
    }

    /**
     * Reads an organisationsnummer.
     *
     * @param text ten or twelve digits in any spelling, or a VAT number
     * @return the number
     * @throws InvalidIdentityException when it is none
     */
    public static Organisationsnummer parse(CharSequence text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads an organisationsnummer, or says why it is none.
     *
     * @param text any text
     * @return the number or the reason
     */
    public static Parsed<Organisationsnummer> tryParse(CharSequence text) {
        String stripped = text.toString().strip();
        boolean vat = stripped.regionMatches(true, 0, COUNTRY, 0, COUNTRY.length());
        Spelling spelling = Spelling.of(vat ? stripped.substring(COUNTRY.length()) : stripped, "");
        Reason reason = spelling.reason();
        if (reason != null) {
            return refused(reason);
        }
        byte[] d = spelling.digits();
        if (spelling.plus() >= 0 && spelling.plus() != d.length - 4) {
            return refused(Reason.CHARACTER);
        }
        if (vat) {
            return d.length == VAT_DIGITS && d[PersonNumbers.SHORT] == 0 && d[PersonNumbers.SHORT + 1] == 1
                    ? checked(Arrays.copyOf(d, PersonNumbers.SHORT))
                    : refused(Reason.LENGTH);
        }
        return checked(d);
    }

    private static Parsed<Organisationsnummer> checked(byte[] d) {
        if (d.length != PersonNumbers.SHORT && d.length != PersonNumbers.LONG) {
            return refused(Reason.LENGTH);
        }
        int ten = d.length - PersonNumbers.SHORT;
        PersonNumbers.Kind kind = PersonNumbers.shape(d, 0, d.length);
        if (kind == PersonNumbers.Kind.NONE) {
            boolean prefix = PersonNumbers.shape(d, ten, PersonNumbers.SHORT) != PersonNumbers.Kind.NONE;
            return refused(prefix ? Reason.CENTURY : Reason.SERIES);
        }
        if (!Luhn.holds(d, ten, PersonNumbers.SHORT)) {
            return refused(Reason.CHECK_DIGIT);
        }
        if (kind != PersonNumbers.Kind.ORGANISATIONSNUMMER && !PersonNumbers.hasSerial(d, 0, d.length)) {
            return refused(Reason.SERIAL);
        }
        return new Parsed.Valid<>(new Organisationsnummer(Spelling.text(d).substring(ten)));
    }

    private static Parsed<Organisationsnummer> refused(Reason reason) {
        return new Parsed.Invalid<>(IdentityType.ORGANISATIONSNUMMER, reason);
    }

    @Override
    public IdentityType type() {
        return IdentityType.ORGANISATIONSNUMMER;
    }

    /** {@return the ten digits; ask on purpose, they may be personal data} */
    public String digits() {
        return digits;
    }

    /**
     * The number as it is written.
     *
     * @param form how to write it
     * @return the number; ask on purpose, it may be personal data
     * @throws IllegalArgumentException for {@link Form#PREFIXED} when it is a natural person's, whose prefix is the
     *     century
     */
    public String format(Form form) {
        return switch (form) {
            case DIGITS -> digits;
            case DASHED -> digits.substring(0, 6) + "-" + digits.substring(6);
            case VAT -> COUNTRY + digits + "01";
            case PREFIXED -> prefixed();
        };
    }

    private String prefixed() {
        if (isNaturalPerson()) {
            throw new IllegalArgumentException("En enskild firma har sekel i stället för prefix; använd person()."
                    + " / A sole trader has a century instead of a prefix; use person().");
        }
        return "16" + digits;
    }

    /**
     * The legal form.
     *
     * @return by the first digit; {@link OrganisationForm#SOLE_TRADER} when it is a natural person's
     */
    public OrganisationForm form() {
        return isNaturalPerson() ? OrganisationForm.SOLE_TRADER : OrganisationForm.ofDigit(digits.charAt(0) - '0');
    }

    /**
     * Whether it is the number of a human being, and so personal data: a personnummer or a samordningsnummer.
     *
     * @return false for a legal person
     */
    public boolean isNaturalPerson() {
        return digits.charAt(2) < '2';
    }

    /**
     * The sole trader.
     *
     * @param written the day on which the number was written, which settles the century
     * @return the person's number, or empty for a legal person
     */
    public Optional<PersonIdentity> person(LocalDate written) {
        return isNaturalPerson() ? Optional.of(PersonIdentity.parse(digits, written)) : Optional.empty();
    }

    @Override
    public int compareTo(Organisationsnummer other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisationsnummer that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The shape only: the number may be a person's. */
    @Override
    public String toString() {
        return "Organisationsnummer[••••••-••••]";
    }
}
