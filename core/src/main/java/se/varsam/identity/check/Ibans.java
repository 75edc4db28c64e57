package se.varsam.identity.check;

/** International bank account numbers: the length of each country (ISO 13616-1 registry, SWIFT) and {@link Mod97}. */
public final class Ibans {

    private static final String LENGTHS =
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 "
                    + "DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 "
                    + "IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 "
                    + "MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 "
                    + "SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

    private static final int LETTERS = 26;
    private static final int ENTRY = 5;
    private static final byte[] LENGTH = lengths();

    private Ibans() {}

    /**
     * How long an IBAN of a country is.
     *
     * @param first the first letter of the country code, either case
     * @param second the second
     * @return the length with the country code, or 0 when the country has no IBAN
     */
    public static int length(char first, char second) {
        int left = letter(first);
        int right = letter(second);
        return left < 0 || right < 0 ? 0 : LENGTH[left * LETTERS + right];
    }

    /**
     * Whether the characters are an IBAN: a country that has it, its length, digits where all countries have digits,
     * and the check digits.
     *
     * @param s the text, without spaces in the number
     * @param from the index of the country code
     * @param count how many characters
     * @return true when all hold
     */
    public static boolean holds(CharSequence s, int from, int count) {
        return count > ENTRY
                && length(s.charAt(from), s.charAt(from + 1)) == count
                && isDigit(s.charAt(from + 2))
                && isDigit(s.charAt(from + 3))
                && (!isSwedish(s, from) || digits(s, from + 4, count - 4))
                && Mod97.holds(s, from, count);
    }

    private static boolean isSwedish(CharSequence s, int from) {
        return letter(s.charAt(from)) == 'S' - 'A' && letter(s.charAt(from + 1)) == 'E' - 'A';
    }

    private static boolean digits(CharSequence s, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (!isDigit(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int letter(char c) {
        int upper = c & ~0x20;
        return c < 0x80 && upper >= 'A' && upper <= 'Z' ? upper - 'A' : -1;
    }

    private static byte[] lengths() {
        byte[] lengths = new byte[LETTERS * LETTERS];
        for (int i = 0; i < LENGTHS.length(); i += ENTRY) {
            int country = letter(LENGTHS.charAt(i)) * LETTERS + letter(LENGTHS.charAt(i + 1));
            lengths[country] = Byte.parseByte(LENGTHS.substring(i + 2, i + 4));
        }
        return lengths;
    }
}
