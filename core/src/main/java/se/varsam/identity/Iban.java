package se.varsam.identity;

import java.util.Locale;
import se.varsam.identity.check.Ibans;

/**
 * An international bank account number: a country that has it, its length, and check digits that hold. It is personal
 * data when the account is a person's, so {@link #toString} shows the country only.
 *
 * {@snippet class="se.varsam.identity.BankNumbersTest" region="iban"}
 *
 * @see <a href="https://www.swift.com/standards/data-standards/iban-international-bank-account-number">ISO 13616-1: the IBAN
 *     registry</a>
 * @since 0.1
 */
public final class Iban implements Identity, Comparable<Iban> {

    /**
     * How an IBAN is written.
     *
     * @since 0.1
     */
    public enum Form {
        /** Without spaces. */
        ELECTRONIC,
        /** In groups of four. */
        PRINTED
    }

    private static final int LONGEST = 34;
    private static final int COUNTRY = 2;
    private static final int GROUP = 4;

    private final String text;

    private Iban(String text) {
        this.text = text;
    }

    /**
     * Reads an IBAN.
     *
     * @param text in any spelling and case
     * @return the number
     * @throws InvalidIdentityException when it is none
     */
    public static Iban parse(CharSequence text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads an IBAN, or says why it is none.
     *
     * @param text any text
     * @return the number or the reason
     */
    public static Parsed<Iban> tryParse(CharSequence text) {
        StringBuilder packed = new StringBuilder(LONGEST);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                packed.append(c);
            } else if (!Spelling.isSeparator(c)) {
                return refused(Reason.CHARACTER);
            }
            if (packed.length() > LONGEST) {
                return refused(Reason.LENGTH);
            }
        }
        return judged(packed.toString().toUpperCase(Locale.ROOT));
    }

    private static Parsed<Iban> judged(String text) {
        if (text.length() <= COUNTRY) {
            return refused(Reason.LENGTH);
        }
        int length = Ibans.length(text.charAt(0), text.charAt(1));
        if (length == 0) {
            return refused(Reason.COUNTRY);
        }
        if (length != text.length()) {
            return refused(Reason.LENGTH);
        }
        return Ibans.holds(text, 0, length) ? new Parsed.Valid<>(new Iban(text)) : refused(Reason.CHECK_DIGIT);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static Parsed<Iban> refused(Reason reason) {
        return new Parsed.Invalid<>(IdentityType.IBAN, reason);
    }

    @Override
    public IdentityType type() {
        return IdentityType.IBAN;
    }

    /** {@return the ISO 3166 code of the country, for example {@code SE}} */
    public String country() {
        return text.substring(0, COUNTRY);
    }

    /**
     * The number as it is written.
     *
     * @param form how to write it
     * @return the number; ask on purpose, it may be personal data
     */
    public String format(Form form) {
        if (form == Form.ELECTRONIC) {
            return text;
        }
        StringBuilder groups = new StringBuilder(text.length() + text.length() / GROUP);
        for (int at = 0; at < text.length(); at += GROUP) {
            groups.append(at == 0 ? "" : " ").append(text, at, Math.min(at + GROUP, text.length()));
        }
        return groups.toString();
    }

    @Override
    public int compareTo(Iban other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Iban that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The country only. */
    @Override
    public String toString() {
        return "Iban[" + country() + "••]";
    }
}
