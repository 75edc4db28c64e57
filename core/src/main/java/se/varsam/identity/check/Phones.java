package se.varsam.identity.check;

import java.util.Arrays;
import se.varsam.data.Table;

/**
 * The Swedish numbering plan: what a national significant number is, that is the digits after the 0 or after +46.
 *
 * @see <a href="https://pts.se/en/internet-and-telephony/numbering-and-addressing/">PTS: numbering and addressing</a>
 */
public final class Phones {

    /** What a series is used for. */
    public enum Kind {
        /** Not a number in the plan, or not of a length it allows. */
        NONE,
        /** A subscriber line in one of the 264 areas. */
        GEOGRAPHIC,
        /** A mobile telephone: 070, 072, 073, 076, 078, 079. */
        MOBILE,
        /** A number without geography: 010. */
        NATIONAL,
        /** Free to call: 020. */
        TOLL_FREE,
        /** The caller pays part: 077. */
        SHARED_COST,
        /** A number that follows its owner: 075. */
        PERSONAL,
        /** A pager or a telematic service: 074. */
        PAGER,
        /** The caller pays for the content: 0900, 0939, 0944, 099. */
        PREMIUM,
        /** The answering service of a mobile operator. */
        VOICEMAIL
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int INDEXED = 4;
    private static final int[] WIDTH = {10_000, 1_000, 100, 10, 1};
    private static final int SHORTEST = 6;
    private static final int LONGEST = 12;
    private static final int KIND = 7;
    private static final int CODE = 11;

    /** By the first four digits: a bit for each length, then the kind, then how many digits the code has. */
    private static final short[] SERIES = series();

    private Phones() {}

    /**
     * What a number is.
     *
     * @param d digits 0–9
     * @param from the index of the first digit after 0 or 46
     * @param count how many
     * @return the kind
     */
    public static Kind kind(byte[] d, int from, int count) {
        if (count < SHORTEST || count > LONGEST) {
            return Kind.NONE;
        }
        int series = SERIES[index(d, from)];
        return ((series >> (count - SHORTEST)) & 1) == 0 ? Kind.NONE : KINDS[(series >> KIND) & 0xf];
    }

    /**
     * How many of the digits are the area code, or the code of the series: 1 for 08, 2 for 070, 3 for 0455.
     *
     * @param d digits 0–9
     * @param from the index of the first digit after 0 or 46
     * @param count how many, at least 4
     * @return the length, or 0 when no series begins so
     */
    public static int codeLength(byte[] d, int from, int count) {
        return count < INDEXED ? 0 : SERIES[index(d, from)] >> CODE;
    }

    /**
     * Whether a number is set aside for books, films and plays, so that nobody answers it.
     *
     * @param d digits 0–9
     * @param from the index of the first digit after 0 or 46
     * @param count how many
     * @return true in one of the five series of PTS
     */
    public static boolean isFiction(byte[] d, int from, int count) {
        if (count != 9) {
            return false;
        }
        int hundreds = 0;
        for (int i = from; i < from + 7; i++) {
            hundreds = hundreds * 10 + d[i];
        }
        return switch (hundreds) {
            case 7_017_406 -> d[from + 7] > 0 || d[from + 8] >= 5;
            case 3_139_006, 4_062_804, 8_465_004, 9_803_192 -> true;
            default -> false;
        };
    }

    /**
     * Whether the digits, as dialled without a 0, are an emergency number or another short one: 112, 113 13, 114 14,
     * 1177, 116 xxx, 118 xxx, 90 xxx or an SMS service 7x xxx. These are never somebody's own.
     *
     * @param d digits 0–9
     * @param from the index of the first
     * @param count how many, 3–6
     * @return true for a short number
     */
    public static boolean isShort(byte[] d, int from, int count) {
        if (count < 3 || count > SHORTEST) {
            return false;
        }
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = number * 10 + d[i];
        }
        return switch (count) {
            case 3 -> number == 112 || number == 115;
            case 4 -> number >= 1170 && number <= 1178;
            case 5 -> number == 11_313 || number / 100 == 114 || number / 10_000 == 7 || isNinety(number);
            default -> number / 1000 == 116 || number / 1000 == 118;
        };
    }

    private static boolean isNinety(int number) {
        return number == 90_000 || number == 90_510 || (number >= 90_100 && number <= 90_499);
    }

    private static int index(byte[] d, int from) {
        return ((d[from] * 10 + d[from + 1]) * 10 + d[from + 2]) * 10 + d[from + 3];
    }

    private static short[] series() {
        short[] series = new short[10_000];
        for (Table.Row row : Table.read(Phones.class, "phone-series.tsv").rows()) {
            int kind = Arrays.asList(KINDS).indexOf(Kind.valueOf(row.get("kind")));
            int lengths = 0;
            for (String length : row.get("lengths").split(" ", -1)) {
                lengths |= 1 << (Integer.parseInt(length) - SHORTEST);
            }
            for (String prefix : row.get("prefixes").split(" ", -1)) {
                int code = Math.min(prefix.length(), Integer.parseInt(row.get("code")));
                int width = WIDTH[prefix.length()];
                int first = Integer.parseInt(prefix) * width;
                for (int i = first; i < first + width; i++) {
                    series[i] = (short) (lengths | (kind << KIND) | (code << CODE));
                }
            }
        }
        return series;
    }
}
