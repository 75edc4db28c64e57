package se.varsam.privacy.text;

import java.util.Arrays;

/**
 * Word stems, each with a set of bits, found in one walk along a word. A stem matches every word that begins with it; one
 * that ends with a full stop in its spelling matches the whole word only. Immutable; built once.
 */
public final class Stems {

    private static final int ALPHABET = Alphabet.SIZE;

    private static final int THREE = 1 << (3 * Alphabet.BITS);

    private short[] next = new short[ALPHABET * 64];
    private long[] prefixBits = new long[64];
    private long[] wordBits = new long[64];
    private int states = 1;

    /** Which first three letters a stem has: most words are told by them to match none. */
    private final long[] begins = new long[THREE / Long.SIZE];

    /** Builds a table. */
    public static final class Builder {

        private final Stems stems = new Stems();

        /**
         * Adds a stem.
         *
         * @param spelling lower-case letters a-ö and hyphens; a last {@code .} for a whole word
         * @param bits what it means
         * @return this builder
         * @throws IllegalArgumentException when the spelling holds another character
         */
        public Builder add(String spelling, long bits) {
            boolean whole = spelling.endsWith(".");
            stems.begin(whole ? spelling.substring(0, spelling.length() - 1) : spelling);
            int state = 0;
            for (int i = 0; i < spelling.length() - (whole ? 1 : 0); i++) {
                state = stems.step(state, spelling.charAt(i), spelling);
            }
            long[] at = whole ? stems.wordBits : stems.prefixBits;
            at[state] |= bits;
            return this;
        }

        /** {@return the finished table} */
        public Stems build() {
            stems.next = Arrays.copyOf(stems.next, stems.states * ALPHABET);
            stems.prefixBits = Arrays.copyOf(stems.prefixBits, stems.states);
            stems.wordBits = Arrays.copyOf(stems.wordBits, stems.states);
            return stems;
        }
    }

    private Stems() {}

    private int step(int state, char c, String spelling) {
        int code = Alphabet.code(c);
        if (code == 0) {
            throw new IllegalArgumentException("The stem \"" + spelling + "\" holds the character '" + c
                    + "'; write only the letters a-ö and hyphens.");
        }
        int slot = state * ALPHABET + code;
        if (next[slot] == 0) {
            if (states == prefixBits.length) {
                next = Arrays.copyOf(next, next.length * 2);
                prefixBits = Arrays.copyOf(prefixBits, states * 2);
                wordBits = Arrays.copyOf(wordBits, states * 2);
            }
            next[slot] = (short) states++;
        }
        return next[slot];
    }

    /**
     * The bits of every stem that the word at an index begins with.
     *
     * @param text the text
     * @param at where the word begins
     * @param to the end of what may be looked at
     * @return the bits, joined; 0 when no stem fits
     */
    public long match(char[] text, int at, int to) {
        int three = three(text, at, to);
        if ((begins[three >> 6] & (1L << three)) == 0) {
            return 0;
        }
        long bits = 0;
        int state = 0;
        int i = at;
        for (; i < to; i++) {
            int code = Alphabet.code(text[i]);
            int following = code == 0 ? 0 : next[state * ALPHABET + code] & 0xFFFF;
            if (following == 0) {
                break;
            }
            state = following;
            bits |= prefixBits[state];
        }
        if (wordBits[state] != 0 && (i == to || !Letters.isLetter(text[i]))) {
            bits |= wordBits[state];
        }
        return bits;
    }

    private static int three(char[] text, int at, int to) {
        int first = at < to ? Alphabet.code(text[at]) : 0;
        int second = at + 1 < to ? Alphabet.code(text[at + 1]) : 0;
        int third = at + 2 < to ? Alphabet.code(text[at + 2]) : 0;
        return (first << (2 * Alphabet.BITS)) | (second << Alphabet.BITS) | third;
    }

    /** Notes the first three letters of a stem; of a shorter one, all that may follow it. */
    private void begin(String letters) {
        int length = Math.min(3, letters.length());
        int code = 0;
        for (int i = 0; i < length; i++) {
            code = (code << Alphabet.BITS) | Alphabet.code(letters.charAt(i));
        }
        int first = code << ((3 - length) * Alphabet.BITS);
        int count = 1 << ((3 - length) * Alphabet.BITS);
        for (int i = first; i < first + count; i++) {
            begins[i >> 6] |= 1L << i;
        }
    }
}
