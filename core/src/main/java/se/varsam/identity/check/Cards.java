package se.varsam.identity.check;

/** Payment cards: the issuer's range (ISO/IEC 7812), its lengths, and {@link Luhn}. */
public final class Cards {

    /** Whose card it is. */
    public enum Brand {
        /** No card. */
        NONE,
        /** 4; 13, 16 or 19 digits. */
        VISA,
        /** 51–55 and 2221–2720; 16 digits. */
        MASTERCARD,
        /** 34 and 37; 15 digits. */
        AMERICAN_EXPRESS,
        /** 300–305, 3095, 36, 38 and 39; 14–19 digits. */
        DINERS_CLUB,
        /** 6011, 644–649 and 65; 16–19 digits. */
        DISCOVER,
        /** 3528–3589; 16–19 digits. */
        JCB,
        /** 62; 16–19 digits. */
        UNIONPAY,
        /** 50, 56–58, 6304, 6390 and 67; 13–19 digits. */
        MAESTRO,
        /** 1; 15 digits (Universal Air Travel Plan). */
        UATP
    }

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;

    private Cards() {}

    /**
     * Whose card number the digits are.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count how many
     * @return the brand; {@link Brand#NONE} when the range, the length or the check digit does not fit
     */
    public static Brand brand(byte[] d, int from, int count) {
        if (count < SHORTEST || count > LONGEST) {
            return Brand.NONE;
        }
        Brand brand = range(PersonNumbers.pair(d, from) * 100 + PersonNumbers.pair(d, from + 2));
        return fits(brand, count) && Luhn.holds(d, from, count) ? brand : Brand.NONE;
    }

    private static Brand range(int four) {
        int three = four / 10;
        int two = four / 100;
        return switch (four / 1000) {
            case 1 -> Brand.UATP;
            case 2 -> four >= 2221 && four <= 2720 ? Brand.MASTERCARD : Brand.NONE;
            case 3 -> three(four, three, two);
            case 4 -> Brand.VISA;
            case 5 -> two >= 51 && two <= 55 ? Brand.MASTERCARD : two == 59 ? Brand.NONE : Brand.MAESTRO;
            case 6 -> six(four, three, two);
            default -> Brand.NONE;
        };
    }

    private static Brand three(int four, int three, int two) {
        if (two == 34 || two == 37) {
            return Brand.AMERICAN_EXPRESS;
        }
        if (four >= 3528 && four <= 3589) {
            return Brand.JCB;
        }
        boolean diners = three <= 305 || four == 3095 || two == 36 || two == 38 || two == 39;
        return diners ? Brand.DINERS_CLUB : Brand.NONE;
    }

    private static Brand six(int four, int three, int two) {
        if (four == 6011 || (three >= 644 && three <= 659)) {
            return Brand.DISCOVER;
        }
        if (two == 62) {
            return Brand.UNIONPAY;
        }
        return two == 67 || four == 6304 || four == 6390 ? Brand.MAESTRO : Brand.NONE;
    }

    private static boolean fits(Brand brand, int count) {
        return switch (brand) {
            case NONE -> false;
            case VISA -> count == 13 || count == 16 || count == 19;
            case MASTERCARD -> count == 16;
            case AMERICAN_EXPRESS, UATP -> count == 15;
            case DINERS_CLUB -> count >= 14;
            case DISCOVER, JCB, UNIONPAY -> count >= 16;
            case MAESTRO -> true;
        };
    }
}
