package se.varsam.privacy.topic;

import se.varsam.privacy.text.Alphabet;
import se.varsam.privacy.text.Letters;

/**
 * Words and phrases, each with a meaning above 0, in a table of a few bytes for each letter. The first four letters
 * are asked for in a bit map first, and most words of a text end there. Immutable.
 */
final class Trie {

    /** Keeps the last three letters of a row of numbers. */
    static final int THREE = (1 << (3 * Alphabet.BITS)) - 1;

    /** The bits of four letters. */
    static final int FOUR = (1 << (4 * Alphabet.BITS)) - 1;

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Letters with a mark of their own lie below; marks that join the letter before lie beyond. */
    private static final char BEYOND = '\u0300';

    private static final int HASH = 0x9E3779B1;
    private static final int HASHED = 16;

    static final int SPACE = Alphabet.SIZE - 1;
    private static final int LONGEST_GAP = 4;
    static final int KEPT = 1 << 15;

    final long[] shorts = new long[(THREE + 1) / Long.SIZE];
    final long[] begins = new long[(1 << HASHED) / Long.SIZE];
    final long[] middles = new long[(1 << HASHED) / Long.SIZE];
    final long[] phrases = new long[(1 << HASHED) / Long.SIZE];
    final long[] parts = new long[(1 << HASHED) / Long.SIZE];
    final char[] pairs = new char[Alphabet.SIZE * Alphabet.SIZE];
    final char[] child;
    final byte[] letter;
    final char[] stem;
    final char[] word;
    final char[] part;

    Trie(int states) {
        child = new char[states + 1];
        letter = new byte[states];
        stem = new char[states];
        word = new char[states];
        part = new char[states];
    }

    /** Whether a word of no more than the three letters has a meaning, or words may begin with the three. */
    boolean mayBe(int three) {
        return (shorts[three >> 6] & (1L << three)) != 0;
    }

    /** Whether a phrase may begin with a word of the three letters and go on with a letter; 0 for any. */
    boolean mayGoOn(int three, int next) {
        int hash = hash((three << Alphabet.BITS) | next);
        return (phrases[hash >> 6] & (1L << hash)) != 0;
    }

    /** Whether a word or stem of four or five letters may begin with the four. */
    boolean mayBeMiddle(int four) {
        int hash = hash(four);
        return (middles[hash >> 6] & (1L << hash)) != 0;
    }

    /** Whether a longer word or stem may begin with the six letters. */
    boolean mayBegin(int six) {
        int hash = hash(six);
        return (begins[hash >> 6] & (1L << hash)) != 0;
    }

    static int hash(int letters) {
        return (letters * HASH) >>> (Integer.SIZE - HASHED);
    }

    /** Whether the last part of a compound may begin with the four letters. */
    boolean mayBePart(int four) {
        int hash = hash(four);
        return (parts[hash >> 6] & (1L << hash)) != 0;
    }

    /** The longest of the words and stems at an index: its meaning, and its end in the upper half; 0 when there is none. */
    long longest(char[] text, int at, int to) {
        long found = 0;
        int state = to - at > 2 && text[at + 1] < BEYOND && text[at + 2] < BEYOND ? pair(text, at) : 0;
        int i = at;
        if (state != 0) {
            i += 2;
            if (word[state] != 0 && !Letters.isLetter(text[i])) {
                found = pack(i, word[state]);
            }
        }
        while (i < to) {
            int code = Alphabet.code(text[i]);
            int next = i + 1;
            if (text[i] == SOFT_HYPHEN) {
                i++;
                continue;
            }
            if (code == 0) {
                next = afterGap(text, i, to);
                code = SPACE;
            } else if (next < to && text[next] >= BEYOND) {
                int joined = Alphabet.with(code, text[next]);
                next += joined == code ? 0 : 1;
                code = joined;
            }
            state = next == i ? 0 : step(state, code);
            if (state == 0) {
                return found;
            }
            i = next;
            if (stem[state] != 0) {
                found = pack(i, stem[state]);
            }
            if (word[state] != 0 && (i == to || !Letters.isLetter(text[i]))) {
                found = pack(i, word[state]);
            }
        }
        return found;
    }

    /** The longest of the last parts of compounds at an index, packed likewise. */
    long longestPart(char[] text, int at, int to) {
        long found = 0;
        int state = 0;
        for (int i = at; i < to; i++) {
            state = step(state, Alphabet.code(text[i]));
            if (state == 0) {
                return found;
            }
            if (part[state] != 0) {
                found = pack(i + 1, part[state]);
            }
        }
        return found;
    }

    static int end(long found) {
        return (int) (found >>> Integer.SIZE);
    }

    static int meaning(long found) {
        return (int) found;
    }

    private static long pack(int end, int meaning) {
        return ((long) end << Integer.SIZE) | meaning;
    }

    private int pair(char[] text, int at) {
        return pairs[(Alphabet.code(text[at]) << Alphabet.BITS) | Alphabet.code(text[at + 1])];
    }

    int step(int state, int code) {
        int last = child[state + 1];
        for (int i = child[state]; i < last; i++) {
            if (letter[i] == code) {
                return i;
            }
        }
        return 0;
    }

    private static int afterGap(char[] text, int at, int to) {
        int i = at;
        int stop = Math.min(to, at + LONGEST_GAP);
        while (i < stop && (text[i] == ' ' || text[i] == '\u00A0' || text[i] == '\n' || text[i] == '\r')) {
            i++;
        }
        return i;
    }
}
