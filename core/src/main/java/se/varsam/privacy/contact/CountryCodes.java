package se.varsam.privacy.contact;

import se.varsam.data.Table;

/** The country codes of ITU-T E.164, with how many digits their national numbers have. */
final class CountryCodes {

    private static final int LONGEST = 3;

    /** By a code of up to three digits: the code's length, and the fewest and the most digits after it. */
    private static final short[] CODES = codes();

    private CountryCodes() {}

    /** How many digits the country code at an index has; 0 for none. */
    static int length(byte[] d, int at) {
        return entry(d, at) & 0xF;
    }

    static int fewest(byte[] d, int at) {
        return (entry(d, at) >> 4) & 0xF;
    }

    static int most(byte[] d, int at) {
        return (entry(d, at) >> 8) & 0xF;
    }

    private static int entry(byte[] d, int at) {
        return at + LONGEST > d.length ? 0 : CODES[(d[at] * 10 + d[at + 1]) * 10 + d[at + 2]];
    }

    private static short[] codes() {
        short[] codes = new short[1000];
        for (Table.Row row : Table.read(CountryCodes.class, "country-codes.tsv").rows()) {
            int fewest = Integer.parseInt(row.get("fewest"));
            int most = Integer.parseInt(row.get("most"));
            for (String code : row.get("codes").split(" ", -1)) {
                int width = code.length() == LONGEST ? 1 : code.length() == 2 ? 10 : 100;
                int first = Integer.parseInt(code) * width;
                for (int i = first; i < first + width; i++) {
                    codes[i] = (short) (code.length() | (fewest << 4) | (most << 8));
                }
            }
        }
        return codes;
    }
}
