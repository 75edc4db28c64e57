package se.varsam.identity;

import java.util.Comparator;
import se.varsam.identity.check.Clearing;
import se.varsam.identity.check.PersonNumbers;

/**
 * An account in a Swedish bank: a clearing number that a bank has, and an account number that holds with it. It is
 * personal data when the account is a person's, and may be a personnummer: {@link #isPersonalNumber}. So
 * {@link #toString} shows none of it.
 *
 * {@snippet class="se.varsam.identity.BankNumbersTest" region="account"}
 *
 * @see <a href="https://www.bankgirot.se/">Bankgirot: Bankernas kontonummer</a>
 * @since 0.1
 */
public final class BankAccount implements Identity, Comparable<BankAccount> {

    private static final Comparator<BankAccount> ORDER =
            Comparator.comparing(BankAccount::clearing).thenComparing(BankAccount::number);
    private static final int CLEARING = 4;
    private static final int LONGEST = 10;

    private final String clearing;
    private final String number;
    private final Clearing range;

    private BankAccount(String clearing, String number, Clearing range) {
        this.clearing = clearing;
        this.number = number;
        this.range = range;
    }

    /**
     * Reads an account.
     *
     * @param clearing the clearing number, four digits, or five with Swedbank's check digit
     * @param number the account number without it
     * @return the account
     * @throws InvalidIdentityException when it is none
     */
    public static BankAccount parse(CharSequence clearing, CharSequence number) {
        return tryParse(clearing, number).orElseThrow();
    }

    /**
     * Reads an account, or says why it is none.
     *
     * @param clearing any text
     * @param number any text
     * @return the account or the reason
     */
    public static Parsed<BankAccount> tryParse(CharSequence clearing, CharSequence number) {
        Spelling bank = Spelling.of(clearing, ",");
        Spelling account = Spelling.of(number, ".");
        Reason reason = bank.reason() != null ? bank.reason() : account.reason();
        if (reason != null) {
            return refused(reason);
        }
        if (bank.plus() >= 0 || account.plus() >= 0) {
            return refused(Reason.CHARACTER);
        }
        byte[] c = bank.digits();
        byte[] d = account.digits();
        if (c.length < CLEARING || c.length > CLEARING + 1 || d.length < 2 || d.length > LONGEST) {
            return refused(Reason.LENGTH);
        }
        if (!Clearing.isKnown(c, 0, c.length)) {
            return refused(Clearing.isKnown(c, 0, CLEARING) ? Reason.CHECK_DIGIT : Reason.SERIES);
        }
        String text = Spelling.text(c);
        Clearing range =
                Clearing.find(Integer.parseInt(text.substring(0, CLEARING))).orElseThrow();
        if (!range.takes(d.length)) {
            return refused(Reason.LENGTH);
        }
        return Clearing.accountHolds(c, 0, c.length, d, 0, d.length)
                ? new Parsed.Valid<>(new BankAccount(text.substring(0, CLEARING), Spelling.text(d), range))
                : refused(Reason.CHECK_DIGIT);
    }

    private static Parsed<BankAccount> refused(Reason reason) {
        return new Parsed.Invalid<>(IdentityType.BANK_ACCOUNT, reason);
    }

    @Override
    public IdentityType type() {
        return IdentityType.BANK_ACCOUNT;
    }

    /** {@return the clearing number, four digits} */
    public String clearing() {
        return clearing;
    }

    /** {@return the account number without the clearing number; ask on purpose} */
    public String number() {
        return number;
    }

    /** {@return the bank's name} */
    public String bank() {
        return range.bank();
    }

    /**
     * Whether the account number is its holder's personal number, as in Nordea's personkonto (clearing 3300 and 3782).
     *
     * @return true when it is
     */
    public boolean isPersonalNumber() {
        if (!clearing.equals("3300") && !clearing.equals("3782")) {
            return false;
        }
        PersonNumbers.Kind kind = PersonNumbers.kind(Spelling.of(number, "").digits(), 0, number.length());
        return kind == PersonNumbers.Kind.PERSONNUMMER || kind == PersonNumbers.Kind.SAMORDNINGSNUMMER;
    }

    @Override
    public int compareTo(BankAccount other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankAccount that && clearing.equals(that.clearing) && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return 31 * clearing.hashCode() + number.hashCode();
    }

    /** The bank only. */
    @Override
    public String toString() {
        return "BankAccount[" + bank() + "]";
    }
}
