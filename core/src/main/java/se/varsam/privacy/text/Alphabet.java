package se.varsam.privacy.text;

/** Numbers the letters of Swedish words from 1 to {@link #SIZE} less one, either case alike; the keys of word tables. */
public final class Alphabet {

    /** How many numbers there are, with 0 for every character that has none. */
    public static final int SIZE = 32;

    /** How many bits a number takes. */
    public static final int BITS = 5;

    /** The number of the hyphen. */
    public static final int HYPHEN = 30;

    private static final byte[] CODE = new byte[0x180];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            code(c, c - 'a' + 1);
        }
        code('å', 27);
        code('ä', 28);
        code('ö', 29);
        code('é', 5);
        code('è', 5);
        code('ç', 3);
        code('ü', 25);
        code('æ', 28);
        code('ø', 29);
        CODE['-'] = HYPHEN;
    }

    private Alphabet() {}

    private static void code(char lower, int code) {
        CODE[lower] = (byte) code;
        CODE[Character.toUpperCase(lower)] = (byte) code;
    }

    /** {@return the number of a letter or the hyphen; 0 for another character} */
    public static int code(char c) {
        return c < CODE.length ? CODE[c] : 0;
    }

    /**
     * The number of a letter that a combining ring or dots follow, as decomposed text has it.
     *
     * @param code the number of the letter
     * @param mark the character after it
     * @return the number of å, ä or ö, or the same number
     */
    public static int with(int code, char mark) {
        if (mark == '\u030A') {
            return code == 1 ? 27 : code;
        }
        return mark == '\u0308' && code == 1 ? 28 : mark == '\u0308' && code == 15 ? 29 : code;
    }
}
