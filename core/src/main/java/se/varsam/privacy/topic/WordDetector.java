package se.varsam.privacy.topic;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Alphabet;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Reads every word, and the phrases that begin with it: capitalised ones as names first, then all as topics. A topic in a
 * sentence that speaks of a person reports that person too.
 */
public final class WordDetector implements Detector {

    private static final Trie WORDS = Topics.WORDS;
    private static final int LETTERS = 4;

    /** Below are the signs that end most words. */
    private static final char LETTERS_FROM = 'A';

    private static final int LEAST_PART = 5;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Detector names;

    /**
     * A detector.
     *
     * @param names reads words with a capital
     */
    public WordDetector(Detector names) {
        this.names = names;
    }

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        int next = at + 1;
        if (Letters.isUpper(text[at])) {
            next = names.read(text, from, at, to, sink);
            IcdCodes.read(text, from, at, to, sink);
        }
        int end = at + 1;
        while (end < to && isPlain(text[end])) {
            end++;
        }
        int topic = 0;
        if (end < to && isMark(text[end])) {
            topic = begun(text, from, at, to, sink);
        } else if (end - at > 1) {
            topic = plain(text, from, at, end, to, sink);
        }
        if (topic > 0) {
            return Math.max(next, topic);
        }
        boolean ended = end < to && text[end] < LETTERS_FROM;
        return Math.max(next, ended ? end : wordEnd(text, end, to));
    }

    private static boolean isPlain(char c) {
        int code = Alphabet.code(c);
        return code != 0 && code != Alphabet.HYPHEN;
    }

    /** Whether it is a ring or dots of decomposed text, or a soft hyphen: the word goes on after it. */
    private static boolean isMark(char c) {
        return c == '\u030A' || c == '\u0308' || c == SOFT_HYPHEN;
    }

    /** The end of the topic that a word of letters between two indexes is, or begins; 0 when it is none. */
    private static int plain(char[] text, int from, int at, int end, int to, Sink sink) {
        int row = (Alphabet.code(text[at]) << Alphabet.BITS) | Alphabet.code(text[at + 1]);
        int third = end > at + 2 ? Alphabet.code(text[at + 2]) : hyphen(text, end, to);
        row = (row << Alphabet.BITS) | third;
        boolean may;
        if (end <= at + 3) {
            may = WORDS.mayBe(row) || (end < to && WORDS.mayGoOn(row, following(text, end, to)));
        } else {
            int three = row;
            row = (row << Alphabet.BITS) | Alphabet.code(text[at + 3]);
            may = WORDS.mayBe(three) || WORDS.mayBeMiddle(row) || (end > at + 5 && WORDS.mayBegin(six(row, text, at)));
        }
        int topic = may ? begun(text, from, at, to, sink) : 0;
        for (int i = at + LETTERS; i < end - LEAST_PART + LETTERS && topic == 0; i++) {
            row = ((row << Alphabet.BITS) | Alphabet.code(text[i])) & Trie.FOUR;
            if (i > at + LETTERS && WORDS.mayBePart(row)) {
                topic = ended(text, from, at, i - LETTERS + 1, to, sink);
            }
        }
        return topic;
    }

    private static int six(int four, char[] text, int at) {
        return (four << (2 * Alphabet.BITS))
                | (Alphabet.code(text[at + 4]) << Alphabet.BITS)
                | Alphabet.code(text[at + 5]);
    }

    /** The letter after one space; 0 when something else follows. */
    private static int following(char[] text, int end, int to) {
        return text[end] == ' ' && end + 1 < to ? Alphabet.code(text[end + 1]) : 0;
    }

    private static int hyphen(char[] text, int i, int to) {
        return i < to && text[i] == '-' ? Alphabet.HYPHEN : 0;
    }

    /** The end of the word or phrase that begins here and has a meaning; 0 when there is none. */
    private static int begun(char[] text, int from, int at, int to, Sink sink) {
        long found = WORDS.longest(text, at, to);
        if (found == 0) {
            return 0;
        }
        int end = wordEnd(text, Trie.end(found), to);
        if (!Endings.isTrade(text, Trie.end(found), end)) {
            report(Trie.meaning(found), text, from, at, end, to, sink);
        }
        return end;
    }

    /** The end of the compound that ends with a word from here on, but for an ending; 0 when it does not. */
    private static int ended(char[] text, int from, int at, int part, int to, Sink sink) {
        long found = WORDS.longestPart(text, part, to);
        if (found == 0) {
            return 0;
        }
        int end = wordEnd(text, Trie.end(found), to);
        if (!Endings.isEnding(text, Trie.end(found), end)) {
            return 0;
        }
        report(Trie.meaning(found), text, from, at, end, to, sink);
        return end;
    }

    private static void report(int meaning, char[] text, int from, int at, int end, int to, Sink sink) {
        if (Topics.isNothing(meaning) || !Topics.hasCapitals(meaning, text, at)) {
            return;
        }
        PersonalDataType type = Topics.type(meaning);
        Beside beside = Topics.beside(meaning);
        if (beside == Beside.CODE) {
            NavetCodes.read(text, from, at, end, to, sink);
            return;
        }
        long said = Sentence.read(text, from, at, end, to);
        if (!Sentence.holds(said, beside)) {
            return;
        }
        Confidence person = Sentence.person(said);
        if (person != null) {
            sink.person(at, end, person);
        }
        boolean alone = beside == Beside.SELF && person != Confidence.LIKELY && !Sentence.isNumbered(said);
        boolean vague = Sentence.isTrade(said) || alone;
        sink.found(type, at, end, vague ? Confidence.POSSIBLE : Confidence.LIKELY, Topics.ruleOf(meaning), 0);
    }

    private static int wordEnd(char[] text, int at, int to) {
        int i = at;
        while (i < to && Letters.isLetter(text[i])) {
            i++;
        }
        return i;
    }
}
