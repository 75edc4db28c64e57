package se.varsam.identity;

import java.util.Arrays;
import java.util.Locale;
import se.varsam.identity.check.Phones;

/**
 * A telephone number in the Swedish numbering plan, with a length that its area code or series allows. It is personal
 * data when it leads to a person, so {@link #toString} shows none of it. Emergency and other short numbers are not
 * among them.
 *
 * <p>Any spelling is read: {@code 070-123 45 67}, {@code +46 (0)70 123 45 67}, {@code 0046701234567}, {@code tel:…}.
 *
 * {@snippet class="se.varsam.identity.PhoneNumberTest" region="parse"}
 *
 * @see <a href="https://pts.se/en/internet-and-telephony/numbering-and-addressing/">PTS: numbering and addressing</a>
 * @since 0.1
 */
public final class PhoneNumber implements Identity, Comparable<PhoneNumber> {

    /**
     * How a telephone number is written.
     *
     * @since 0.1
     */
    public enum Form {
        /** +46701234567; ITU-T E.164. */
        E164,
        /** 070-123 45 67. */
        NATIONAL,
        /** +46 70 123 45 67; ITU-T E.123. */
        INTERNATIONAL,
        /** 0701234567. */
        DIGITS
    }

    private static final String SEPARATORS = "/().";
    private static final String SCHEME = "tel:";
    private static final int COUNTRY = 2;
    private static final int FOREIGN = -1;
    private static final int NEITHER = -2;

    /** The national significant number: without 0 and +46. */
    private final String significant;

    private final int code;
    private final PhoneKind kind;
    private final boolean fiction;

    private PhoneNumber(byte[] d) {
        this.significant = Spelling.text(d);
        this.code = Phones.codeLength(d, 0, d.length);
        this.kind = PhoneKind.of(Phones.kind(d, 0, d.length));
        this.fiction = Phones.isFiction(d, 0, d.length);
    }

    /**
     * Reads a Swedish telephone number.
     *
     * @param text in any spelling, with 0 or the country code
     * @return the number
     * @throws InvalidIdentityException when it is none
     */
    public static PhoneNumber parse(CharSequence text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a Swedish telephone number, or says why it is none.
     *
     * @param text any text
     * @return the number or the reason
     */
    public static Parsed<PhoneNumber> tryParse(CharSequence text) {
        String stripped = text.toString().strip();
        boolean scheme = stripped.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        Spelling spelling = Spelling.of(scheme ? stripped.substring(SCHEME.length()) : stripped, SEPARATORS);
        Reason reason = spelling.reason();
        if (reason != null) {
            return refused(reason);
        }
        if (spelling.plus() > 0) {
            return refused(Reason.CHARACTER);
        }
        byte[] d = spelling.digits();
        if (d.length <= COUNTRY) {
            return refused(Reason.LENGTH);
        }
        int start = start(d, spelling.plus() == 0);
        if (start < 0) {
            return refused(start == FOREIGN ? Reason.COUNTRY : Reason.SERIES);
        }
        return judged(Arrays.copyOfRange(d, start, d.length));
    }

    /** Where the digits after 0, 46 or 0046 begin; a zero after the country code is skipped. */
    private static int start(byte[] d, boolean plus) {
        if (plus || (d[0] == 0 && d[1] == 0)) {
            int country = plus ? 0 : COUNTRY;
            return isSweden(d, country) ? afterCountry(d, country) : FOREIGN;
        }
        if (d[0] == 0) {
            return 1;
        }
        return isSweden(d, 0) ? afterCountry(d, 0) : NEITHER;
    }

    private static boolean isSweden(byte[] d, int at) {
        return d.length > at + 2 && d[at] == 4 && d[at + 1] == 6;
    }

    private static int afterCountry(byte[] d, int at) {
        return d[at + 2] == 0 ? at + 3 : at + 2;
    }

    private static Parsed<PhoneNumber> judged(byte[] d) {
        if (Phones.kind(d, 0, d.length) != Phones.Kind.NONE) {
            return new Parsed.Valid<>(new PhoneNumber(d));
        }
        return refused(d.length > 3 && Phones.codeLength(d, 0, d.length) == 0 ? Reason.SERIES : Reason.LENGTH);
    }

    private static Parsed<PhoneNumber> refused(Reason reason) {
        return new Parsed.Invalid<>(IdentityType.PHONE_NUMBER, reason);
    }

    @Override
    public IdentityType type() {
        return IdentityType.PHONE_NUMBER;
    }

    /** {@return the digits as dialled in Sweden, with 0; ask on purpose} */
    public String digits() {
        return "0" + significant;
    }

    /**
     * The number as it is written.
     *
     * @param form how to write it
     * @return the number; ask on purpose, it may be personal data
     */
    public String format(Form form) {
        return switch (form) {
            case E164 -> "+46" + significant;
            case DIGITS -> digits();
            case NATIONAL -> "0" + areaCode() + "-" + grouped();
            case INTERNATIONAL -> "+46 " + areaCode() + " " + grouped();
        };
    }

    private String areaCode() {
        return significant.substring(0, code);
    }

    /** In groups of two, three first when the count is odd, and 3+3+2 for eight, as in telephone books. */
    private String grouped() {
        String local = significant.substring(code);
        StringBuilder groups = new StringBuilder(local.length() + 4);
        for (int at = 0; at < local.length(); ) {
            int left = local.length() - at;
            int size = left % 2 == 1 || left == 8 ? 3 : 2;
            groups.append(at == 0 ? "" : " ").append(local, at, at + size);
            at += size;
        }
        return groups.toString();
    }

    /** {@return what the series is used for} */
    public PhoneKind kind() {
        return kind;
    }

    /**
     * Whether PTS has set the number aside for books, films and plays, so that nobody answers it.
     *
     * @return true in one of its five series
     */
    public boolean isFiction() {
        return fiction;
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return significant.compareTo(other.significant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && significant.equals(that.significant);
    }

    @Override
    public int hashCode() {
        return significant.hashCode();
    }

    /** The kind only: the number may lead to a person. */
    @Override
    public String toString() {
        return "PhoneNumber[" + kind.name().toLowerCase(Locale.ROOT) + "]";
    }
}
