package se.varsam.privacy.topic;

import se.varsam.privacy.text.Letters;

/** What the form of a word tells without a list: a capital, a genitive, the ending of a finite verb. */
final class Words {

    private static final long CAPITAL = 1L << 56;
    private static final long GENITIVE = 1L << 55;
    private static final long VERB = 1L << 54;

    /** All that {@link #form} tells. */
    static final long FORMS = CAPITAL | GENITIVE | VERB;

    private static final int SHORTEST_VERB = 4;
    private static final int LONGEST = 40;

    private Words() {}

    /** The form of the word that begins at an index, as bits beside those of {@link Signal}. */
    static long form(char[] text, int at, int to) {
        int end = end(text, at, to);
        char last = Letters.lower(text[end - 1]);
        long bits = Letters.isUpper(text[at]) ? CAPITAL : 0;
        if (last == 's') {
            bits |= GENITIVE;
        }
        if (end - at < SHORTEST_VERB || bits == CAPITAL) {
            return bits;
        }
        char lastButOne = Letters.lower(text[end - 2]);
        boolean present = last == 'r' && (lastButOne == 'a' || lastButOne == 'e' || lastButOne == 'å');
        boolean past = last == 'e' && (lastButOne == 'd' || lastButOne == 't');
        boolean passive = last == 's' && (lastButOne == 'a' || lastButOne == 'e');
        return present || past || passive ? bits | VERB : bits;
    }

    private static int end(char[] text, int at, int to) {
        int end = at + 1;
        int most = Math.min(to, at + LONGEST);
        while (end < most && Letters.isLetter(text[end])) {
            end++;
        }
        return end;
    }

    /** Whether a name may follow the word at an index. */
    static boolean isCapitalNext(char[] text, int at, int to) {
        int end = end(text, at, to);
        return end + 1 < to && text[end] == ' ' && Letters.isUpper(text[end + 1]);
    }

    static boolean isCapital(long bits) {
        return (bits & CAPITAL) != 0;
    }

    static boolean isGenitive(long bits) {
        return (bits & GENITIVE) != 0;
    }

    static boolean isVerb(long bits) {
        return (bits & VERB) != 0;
    }
}
