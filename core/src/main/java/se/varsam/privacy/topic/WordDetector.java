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
    private static final int LAST = Alphabet.SIZE - 1;
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
        int three = 0;
        int letters = 0;
        int i = at;
        while (i < to) {
            char c = text[i];
            int code = Alphabet.code(c);
            if (code == 0 || code == Alphabet.HYPHEN) {
                int joined = Alphabet.with(three & LAST, c);
                if (joined == (three & LAST) && c != SOFT_HYPHEN) {
                    break;
                }
                three = (three & ~LAST) | joined;
            } else {
                three = ((three << Alphabet.BITS) | code) & Trie.THREE;
                letters++;
            }
            if (letters == 3 && WORDS.mayBegin(three)) {
                int end = begun(text, from, at, to, sink);
                if (end > 0) {
                    return Math.max(next, end);
                }
            } else if (letters > 4 && WORDS.mayBePart(three)) {
                int end = ended(text, from, at, i - 2, to, sink);
                if (end > 0) {
                    return Math.max(next, end);
                }
            }
            i++;
        }
        if (letters == 2 && WORDS.mayBegin((three << Alphabet.BITS) | hyphen(text, i, to))) {
            int end = begun(text, from, at, to, sink);
            i = Math.max(i, end);
        }
        return Math.max(next, wordEnd(text, Math.max(i, at + 1), to));
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
        boolean vague = beside == Beside.SELF && person != Confidence.LIKELY;
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
