package se.varsam.identity.check;

/**
 * Tells personnummer, samordningsnummer and organisationsnummer apart, in 10 digits (YYMMDDNNNC) or 12 (with the
 * century). They cannot be mistaken for each other: the third and fourth of the ten digits are a month or are at
 * least 20, and the fifth and sixth are a day or a day plus 60. The check digit is {@link Luhn} over the ten; the
 * century takes no part.
 *
 * @see <a href="https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/folkbokforingslag-1991481_sfs-1991-481/">
 *     folkbokföringslagen (1991:481) 18 §; lagen (2022:1697) om samordningsnummer 2 kap. 8 §; lagen (1974:174) om
 *     identitetsbeteckning för juridiska personer m.fl. 1 §</a>
 */
public final class PersonNumbers {

    /** What ten or twelve digits are. */
    public enum Kind {
        /** None of the others. */
        NONE,
        /** A real day in the 19th–21st century. */
        PERSONNUMMER,
        /** Day 60–91 and month 00–12: day 60 and month 00 stand for unknown, so the calendar says nothing. */
        SAMORDNINGSNUMMER,
        /** "Month" 20 or more; the 12-digit form begins with 16. */
        ORGANISATIONSNUMMER
    }

    /** The digits without the century. */
    public static final int SHORT = 10;
    /** The digits with the century. */
    public static final int LONG = 12;

    private static final int LEGAL_PERSON = 16;
    private static final int FIRST_CENTURY = 18;
    private static final int LAST_CENTURY = 20;
    private static final int LEAST_GROUP = 20;
    private static final int LAST_MONTH = 12;
    private static final int ADDED_TO_DAY = 60;
    private static final int LAST_DAY = 31;

    private PersonNumbers() {}

    /**
     * What the digits are, check digit and all.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count 10 or 12; anything else is {@link Kind#NONE}
     * @return the kind
     */
    public static Kind kind(byte[] d, int from, int count) {
        Kind shape = shape(d, from, count);
        return shape == Kind.NONE || Luhn.holds(d, from + count - SHORT, SHORT) ? shape : Kind.NONE;
    }

    /**
     * What the digits are by century and date alone.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count 10 or 12; anything else is {@link Kind#NONE}
     * @return the kind, whether or not the check digit holds
     */
    public static Kind shape(byte[] d, int from, int count) {
        if (count == SHORT) {
            int month = pair(d, from + 2);
            return month >= LEAST_GROUP ? Kind.ORGANISATIONSNUMMER : dated(2000 + pair(d, from), month, d, from);
        }
        if (count != LONG) {
            return Kind.NONE;
        }
        int century = pair(d, from);
        int month = pair(d, from + 4);
        if (month >= LEAST_GROUP) {
            return century == LEGAL_PERSON ? Kind.ORGANISATIONSNUMMER : Kind.NONE;
        }
        return century >= FIRST_CENTURY && century <= LAST_CENTURY
                ? dated(century * 100 + pair(d, from + 2), month, d, from + 2)
                : Kind.NONE;
    }

    /** Year 00 without a century is read as 2000, the only one of 1800, 1900 and 2000 that is a leap year. */
    private static Kind dated(int year, int month, byte[] d, int ten) {
        int day = pair(d, ten + 4);
        if (day >= ADDED_TO_DAY) {
            return day <= ADDED_TO_DAY + LAST_DAY && month <= LAST_MONTH ? Kind.SAMORDNINGSNUMMER : Kind.NONE;
        }
        return Dates.isDate(year, month, day) ? Kind.PERSONNUMMER : Kind.NONE;
    }

    /**
     * Whether the serial of a personnummer or samordningsnummer is one that is given out: 001–999. Some generators
     * write 000; then a match is weaker.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count 10 or 12
     * @return false for serial 000
     */
    public static boolean hasSerial(byte[] d, int from, int count) {
        return serial(d, from, count) != 0;
    }

    /**
     * Whether a personnummer or samordningsnummer lies in a series of the test numbers that Skatteverket publishes as
     * open data:
     * <ul>
     *   <li>personnummer: serials 238 and 239 from 1990, 980–983 until 1911;
     *   <li>samordningsnummer: serials 238 and 239.
     * </ul>
     * Nine of ten published personnummer and all samordningsnummer are in them. The others, of people born 1912–1989,
     * lie among the serials that the counties gave out until 1990, where most numbers are somebody's: they are not
     * told apart here. Without a century, 98x is nobody's test number, and 238 and 239 are only when the year is
     * 90–99 or 00–23. A sign, not a proof: no number may pass for harmless because of it.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count 10 or 12
     * @return true in one of the series; the kind and the check digit are not looked at
     */
    public static boolean isTestNumber(byte[] d, int from, int count) {
        int ten = from + count - SHORT;
        int serial = serial(d, from, count);
        boolean young = serial == 238 || serial == 239;
        if (pair(d, ten + 4) >= ADDED_TO_DAY) {
            return young;
        }
        int year = pair(d, ten);
        if (count == SHORT) {
            return young && (year >= 90 || year <= 23);
        }
        int full = pair(d, from) * 100 + year;
        return young ? full >= 1990 : serial >= 980 && serial <= 983 && full <= 1911;
    }

    private static int serial(byte[] d, int from, int count) {
        int at = from + count - 4;
        return d[at] * 100 + d[at + 1] * 10 + d[at + 2];
    }

    static int pair(byte[] d, int at) {
        return d[at] * 10 + d[at + 1];
    }
}
