package se.varsam.identity.check;

/**
 * Numbers with letters, for people without a personnummer: the universities' interim numbers and the reserve numbers of
 * health care. All are read without separator; lower case counts as upper.
 *
 * @see <a href="https://inera.atlassian.net/wiki/spaces/KINT/pages/468746902">Inera: identifierare</a>
 */
public final class LetteredNumbers {

    /** What ten or twelve characters are; one of the first that fits, in this order. */
    public enum Kind {
        /** None of the others. */
        NONE,
        /** Interim (T) number: a personnummer whose first serial digit is a letter that counts as 1. */
        INTERIM,
        /** Inera's national reserve number (NRID), with check digit. */
        NATIONAL_RESERVE,
        /** Västra Götaland's reserve number, with check digit. */
        VASTRA_GOTALAND,
        /** Region Stockholm's reserve number, digits only, with check digit. */
        STOCKHOLM,
        /** Inera Carelink's reserve number, day 32–59, digits only, with check digit. */
        CARELINK,
        /** Any other region's: a real date and four characters, one to three of them letters. No check digit. */
        REGIONAL
    }

    private static final String INTERIM_LETTERS = "TRSUWXJKLMN";
    private static final String NOT_IN_NRID = "IOQVW";
    private static final int SHORT = 10;
    private static final int LONG = 12;
    private static final int LETTER = 1;

    private LetteredNumbers() {}

    /**
     * What the characters are.
     *
     * @param s the text
     * @param from the index of the first character
     * @param count 10 or 12; anything else is {@link Kind#NONE}
     * @return the kind
     */
    public static Kind kind(CharSequence s, int from, int count) {
        if ((count != SHORT && count != LONG) || !digits(s, from, count - 4)) {
            return Kind.NONE;
        }
        if (isInterim(s, from, count)) {
            return Kind.INTERIM;
        }
        if (count == LONG) {
            Kind kind = checked(s, from);
            if (kind != Kind.NONE) {
                return kind;
            }
        }
        return isDated(s, from, count) && mixed(s, from + count - 4) ? Kind.REGIONAL : Kind.NONE;
    }

    private static Kind checked(CharSequence s, int from) {
        if (isNational(s, from)) {
            return Kind.NATIONAL_RESERVE;
        }
        int sex = "KMX".indexOf(upper(s.charAt(from + 8)));
        if (sex >= 0 && digits(s, from + 9, 3) && isDated(s, from, LONG)) {
            return luhn(s, from + 2, SHORT, "578".charAt(sex) - '0') ? Kind.VASTRA_GOTALAND : Kind.NONE;
        }
        if (!digits(s, from + 8, 4)) {
            return Kind.NONE;
        }
        int year = pair(s, from + 2) * 100 + pair(s, from + 4);
        if (pair(s, from) == 99) {
            return year >= 1900 && year <= 2299 && luhn(s, from + 4, 8, 0) ? Kind.STOCKHOLM : Kind.NONE;
        }
        int month = pair(s, from + 4);
        int day = pair(s, from + 6);
        boolean carelink = century(s, from) && month >= 1 && month <= 12 && day >= 32 && day <= 59;
        return carelink && luhn(s, from + 2, SHORT, 0) ? Kind.CARELINK : Kind.NONE;
    }

    private static boolean isInterim(CharSequence s, int from, int count) {
        int serial = from + count - 4;
        return INTERIM_LETTERS.indexOf(upper(s.charAt(serial))) >= 0
                && digits(s, serial + 1, 3)
                && isDated(s, from, count)
                && luhn(s, serial - 6, SHORT, LETTER);
    }

    /** CCYYMMDDNNGC: CC is the century of birth plus 3, 6 … 78, or 00 with a number instead of the date. */
    private static boolean isNational(CharSequence s, int from) {
        int cc = pair(s, from);
        int month = pair(s, from + 4);
        int day = pair(s, from + 6);
        boolean dated = cc == 0
                ? month >= 20 && day >= 40 && day <= 59
                : cc >= 22
                        && cc <= 98
                        && cc % 3 != 0
                        && Dates.isDate((cc % 3 + 18) * 100 + pair(s, from + 2), month, day);
        return dated
                && isNationalLetter(s.charAt(from + 8))
                && isNationalLetter(s.charAt(from + 9))
                && (digits(s, from + 10, 1) || isNationalLetter(s.charAt(from + 10)))
                && digits(s, from + 11, 1)
                && asciiLuhn(s, from);
    }

    private static boolean isNationalLetter(char c) {
        return isLetter(c) && NOT_IN_NRID.indexOf(upper(c)) < 0;
    }

    /** A letter weighs as its ASCII value, then digit sums as in {@link Luhn}. */
    private static boolean asciiLuhn(CharSequence s, int from) {
        int sum = 0;
        for (int i = 0; i < LONG; i++) {
            char c = s.charAt(from + i);
            int value = (isLetter(c) ? upper(c) : c - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value / 100 + value / 10 % 10 + value % 10;
        }
        return sum % 10 == 0;
    }

    private static boolean luhn(CharSequence s, int from, int count, int letter) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            char c = s.charAt(from + i);
            int value = (isLetter(c) ? letter : c - '0') * ((count - i) % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    private static boolean isDated(CharSequence s, int from, int count) {
        int at = from + count - SHORT;
        int month = pair(s, at + 2);
        int day = pair(s, at + 4);
        return count == SHORT
                ? Dates.isDateInAnyCentury(pair(s, at), month, day)
                : century(s, from) && Dates.isDate(pair(s, from) * 100 + pair(s, at), month, day);
    }

    private static boolean century(CharSequence s, int from) {
        int century = pair(s, from);
        return century >= 18 && century <= 20;
    }

    private static boolean mixed(CharSequence s, int from) {
        int letters = 0;
        for (int i = from; i < from + 4; i++) {
            char c = s.charAt(i);
            if (isLetter(c)) {
                letters++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return letters >= 1 && letters <= 3;
    }

    private static boolean digits(CharSequence s, int from, int count) {
        for (int i = from; i < from + count; i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int pair(CharSequence s, int at) {
        return (s.charAt(at) - '0') * 10 + s.charAt(at + 1) - '0';
    }

    private static boolean isLetter(char c) {
        int upper = c & ~0x20;
        return c < 0x80 && upper >= 'A' && upper <= 'Z';
    }

    private static int upper(char c) {
        return isLetter(c) ? c & ~0x20 : c;
    }
}
