package se.varsam.identity;

import se.varsam.identity.check.Luhn;

/**
 * A Bankgiro number: seven or eight digits, the last a check digit. A sole trader's leads to a person, so
 * {@link #toString} shows none of it.
 *
 * {@snippet class="se.varsam.identity.BankNumbersTest" region="bankgiro"}
 *
 * @see <a href="https://www.bankgirot.se/">Bankgirot</a>
 * @since 0.1
 */
public final class Bankgiro implements Identity, Comparable<Bankgiro> {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 8;
    private static final int LAST_GROUP = 4;

    private final String digits;

    private Bankgiro(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a Bankgiro number.
     *
     * @param text seven or eight digits in any spelling
     * @return the number
     * @throws InvalidIdentityException when it is none
     */
    public static Bankgiro parse(CharSequence text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a Bankgiro number, or says why it is none.
     *
     * @param text any text
     * @return the number or the reason
     */
    public static Parsed<Bankgiro> tryParse(CharSequence text) {
        Spelling spelling = Spelling.of(text, "");
        Reason reason = spelling.reason();
        if (reason != null) {
            return refused(reason);
        }
        byte[] d = spelling.digits();
        if (spelling.plus() >= 0) {
            return refused(Reason.CHARACTER);
        }
        if (d.length != SHORTEST && d.length != LONGEST) {
            return refused(Reason.LENGTH);
        }
        return Luhn.holds(d, 0, d.length)
                ? new Parsed.Valid<>(new Bankgiro(Spelling.text(d)))
                : refused(Reason.CHECK_DIGIT);
    }

    private static Parsed<Bankgiro> refused(Reason reason) {
        return new Parsed.Invalid<>(IdentityType.BANKGIRO, reason);
    }

    @Override
    public IdentityType type() {
        return IdentityType.BANKGIRO;
    }

    /** {@return the seven or eight digits; ask on purpose} */
    public String digits() {
        return digits;
    }

    /** {@return the number with its dash, NNN-NNNN or NNNN-NNNN; ask on purpose} */
    public String format() {
        int dash = digits.length() - LAST_GROUP;
        return digits.substring(0, dash) + "-" + digits.substring(dash);
    }

    @Override
    public int compareTo(Bankgiro other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bankgiro that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The shape only. */
    @Override
    public String toString() {
        return "Bankgiro[••••-••••]";
    }
}
