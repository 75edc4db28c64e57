package se.varsam.privacy.name;

import java.util.Map;
import se.varsam.privacy.text.Letters;

/** What is known of words: an open-addressed table from a word's hash to its marks. */
final class Lexicon {

    /** Two bits: how many bear the first name; 3 is a thousand or more. */
    static final int FIRST = 3;

    /** A first name that is an ordinary word too. */
    static final int AMBIGUOUS = 1 << 2;

    static final int SURNAME = 1 << 3;
    static final int PLACE = 1 << 4;

    /** A word written in lower case. */
    static final int ORDINARY = 1 << 5;

    /** The end of many surnames. */
    static final int SUFFIX = 1 << 6;

    static final int TITLE = 1 << 7;
    static final int PARTICLE = 1 << 8;
    static final int VERB = 1 << 9;
    static final int ORGANISATION = 1 << 10;

    /** Ends with an ordinary word. */
    static final int COMPOUND = 1 << 11;

    /** Written in upper case. */
    static final int CAPITALS = 1 << 12;

    static final int INITIAL = 1 << 13;

    /** Begins with a lower-case letter. */
    static final int LOWER = 1 << 14;

    /** No word at all. */
    static final int NOTHING = 1 << 15;

    private static final long MARKS = 0xffff;
    private static final int SHORTEST_TAIL = 4;
    private static final int OWN = 0xffff;
    private static final int TAILS = 16;
    private static final int TOLD_BY_TAIL = SUFFIX | TITLE | ORGANISATION;

    private static final int FILTER_SHIFT = 64 - 12;

    private final long[] slots;
    private final long[] filter = new long[1 << (64 - FILTER_SHIFT)];

    private Lexicon(long[] slots) {
        this.slots = slots;
    }

    /** A lexicon of words and their marks. */
    static Lexicon of(Map<String, Integer> words) {
        Lexicon lexicon = new Lexicon(new long[Integer.highestOneBit(Math.max(1, words.size())) * 4]);
        words.forEach(lexicon::put);
        return lexicon;
    }

    private void put(String word, int marks) {
        long hash = Word.hash(word);
        filter[(int) (hash >>> FILTER_SHIFT)] |= 1L << (hash >>> (FILTER_SHIFT - 6));
        int i = (int) (hash >>> 17) & (slots.length - 1);
        while (slots[i] != 0) {
            i = (i + 1) & (slots.length - 1);
        }
        slots[i] = (hash & ~MARKS) | marks;
    }

    /** The marks of the word with a hash, or 0. */
    int marks(long hash) {
        int i = (int) (hash >>> 17) & (slots.length - 1);
        for (long slot = slots[i]; slot != 0; slot = slots[i]) {
            if (((slot ^ hash) & ~MARKS) == 0) {
                return (int) (slot & MARKS);
            }
            i = (i + 1) & (slots.length - 1);
        }
        return 0;
    }

    /** All marks of the word at a place in the text: its own, those of its parts, and those of its shape. */
    int marks(char[] text, int start, int end) {
        int found = read(text, start, end);
        int marks = found & OWN;
        int tails = found >>> TAILS;
        if (marks == 0 && end - start > 2 && (text[end - 1] | 0x20) == 's') {
            int genitive = read(text, start, end - 1);
            marks = genitive & OWN & ~(TITLE | PARTICLE | SUFFIX);
            tails |= genitive >>> TAILS;
        }
        if ((marks & (FIRST | SURNAME)) == 0) {
            int hyphen = hyphen(text, start, end);
            if (hyphen > 0) {
                int first = marks(Word.hash(text, start, hyphen, Word.ALL));
                int last = marks(text, hyphen + 1, end);
                marks |= (first & FIRST) != 0 ? last : last & ~FIRST;
            } else {
                marks |= tails & TOLD_BY_TAIL;
                marks |= (tails & ORDINARY) == 0 ? 0 : COMPOUND;
            }
        }
        return marks | shape(text, start, end);
    }

    /** The marks of a word, and above them those of its tails: one pass from its end. */
    private int read(char[] text, int start, int end) {
        int tails = 0;
        long hash = 0;
        for (int i = end - 1; i >= start; i--) {
            char c = Word.letter(text, i, end);
            if (c != 0) {
                hash = Word.next(hash, c);
                if (i >= start + 2 && mayHave(hash)) {
                    tails |= marks(hash) & (end - i >= SHORTEST_TAIL ? TOLD_BY_TAIL | ORDINARY : SUFFIX);
                }
            }
        }
        return (tails << TAILS) | (mayHave(hash) ? marks(hash) : 0);
    }

    private static int hyphen(char[] text, int start, int end) {
        for (int i = start + 2; i < end - 2; i++) {
            if (Word.isHyphen(text[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word may be known: most that are not are told by one bit, without a look into the large table. */
    private boolean mayHave(long hash) {
        return (filter[(int) (hash >>> FILTER_SHIFT)] & (1L << (hash >>> (FILTER_SHIFT - 6)))) != 0;
    }

    private static int shape(char[] text, int start, int end) {
        if (!Letters.isUpper(text[start])) {
            return LOWER;
        }
        if (end - start == 1) {
            return INITIAL;
        }
        return Letters.isUpper(text[end - 1]) && Letters.isUpper(text[start + 1]) ? CAPITALS : 0;
    }
}
