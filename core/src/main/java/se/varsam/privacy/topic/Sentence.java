package se.varsam.privacy.topic;

import org.jspecify.annotations.Nullable;
import se.varsam.data.Table;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Stems;

/** Judges whether the sentence around a topic tells of somebody, or says what shall be of anybody. */
final class Sentence {

    private static final int BEFORE = 120;
    private static final int AFTER = 100;
    private static final int NEAR = 60;
    private static final Stems WORDS = words();
    private static final long PERSON = Signal.CASE.bit() | Signal.PRONOUN.bit() | Signal.I.bit();

    private static final long TRADE = Signal.TRADE.bit() | Signal.ASK.bit();

    /** Someone's own kin. */
    private static final long OWNED = 1L << 62;

    /** A person that a condition or an alternative speaks of. */
    private static final long ANYBODY = 1L << 61;

    /** A person and a verb of state beside it. */
    private static final long TOLD = 1L << 60;

    /** The sentence holds digits enough for an identity number. */
    private static final long NUMBERED = 1L << 58;

    private static final int NUMBER = 6;

    /** No word stands before. */
    private static final long FIRST = 1L << 59;

    private Sentence() {}

    private static Stems words() {
        Stems.Builder stems = new Stems.Builder();
        for (Table.Row row : Table.read(Sentence.class, "signals.tsv").rows()) {
            stems.add(row.get("word"), Signal.valueOf(row.get("says")).bit());
        }
        return stems.build();
    }

    /** What the words of the sentence around a topic say, as bits. */
    static long read(char[] text, int from, int at, int end, int to) {
        int start = start(text, Math.max(from, at - BEFORE), at);
        int stop = stop(text, end, Math.min(to, end + AFTER));
        long said = 0;
        int digits = 0;
        long last = FIRST;
        long lastButOne = 0;
        boolean inWord = start > from && Letters.isLetter(text[start - 1]);
        for (int i = start; i < stop; i++) {
            boolean letter = Letters.isLetter(text[i]);
            if (letter && !inWord) {
                long word = WORDS.match(text, i, to);
                said |= near(word, i, at, end) | joined(word, last, lastButOne);
                lastButOne = last;
                last = word;
            } else if (text[i] == '\u00A7') {
                said |= Signal.LAW.bit();
            } else if (Letters.isDigit(text[i])) {
                digits++;
            }
            inWord = letter;
        }
        return digits < NUMBER ? said : said | NUMBERED;
    }

    /** What a word says by itself where it stands. */
    private static long near(long word, int i, int at, int end) {
        long bits = word;
        if (at - i > NEAR || i - end > NEAR) {
            bits &= ~(Signal.MEMBER.bit() | Signal.ORIGIN.bit());
        }
        if (i > at) {
            bits &= ~Signal.MODAL.bit();
        }
        return i > at || at - i > NEAR / 2 ? bits & ~Signal.PLACE.bit() : bits;
    }

    /** What a word says together with the two before it. */
    private static long joined(long word, long last, long lastButOne) {
        long bits = 0;
        boolean owned = Signal.KIN.in(word) && (Signal.OWN.in(last) || Signal.OWN.in(lastButOne));
        boolean person = owned || (word & PERSON) != 0;
        if (owned) {
            bits |= OWNED;
        }
        boolean doubtful = Signal.OR.in(last)
                || Signal.IF.in(last)
                || (Signal.WHEN.in(last) && !Signal.PRONOUN.in(word))
                || (Signal.IF.in(lastButOne) && !Signal.PRONOUN.in(word));
        boolean alternative = Signal.OR.in(word) && (last & PERSON) != 0;
        if (alternative || (person && doubtful)) {
            bits |= ANYBODY;
        }
        if (Signal.QUESTION.in(word) && (last & FIRST) != 0) {
            bits |= Signal.ASK.bit();
        }
        if (Signal.IN.in(word) && Signal.WITH.in(last)) {
            bits |= Signal.MEMBER.bit();
        }
        if (Signal.STATE.in(last) && person) {
            // "Har eleven ..." begins a condition or a question; "Sedan maj har eleven ..." tells
            return bits | ((lastButOne & FIRST) != 0 ? ANYBODY : TOLD);
        }
        if (Signal.BY.in(last) && person) {
            return bits | TOLD;
        }
        boolean told = Signal.STATE.in(word) && (last & (PERSON | Signal.KIN.bit())) != 0;
        return told ? bits | TOLD : bits;
    }

    /** How sure it is that the sentence tells of a person; null when it speaks of none. */
    static @Nullable Confidence person(long said) {
        if ((said & (PERSON | OWNED)) == 0) {
            return null;
        }
        boolean general = (said & (Signal.RULE.bit() | TRADE | ANYBODY)) != 0;
        boolean told = (said & (TOLD | OWNED | Signal.FACT.bit() | Signal.I.bit())) != 0;
        boolean modal = (said & (Signal.MODAL.bit() | Signal.LAW.bit())) != 0 && (said & TOLD) == 0;
        return general || modal || !told ? Confidence.POSSIBLE : Confidence.LIKELY;
    }

    /** Whether the sentence speaks of work with a topic, or asks for a text, and of no case or number. */
    static boolean isTrade(long said) {
        return (said & TRADE) != 0 && (said & (Signal.CASE.bit() | OWNED | NUMBERED)) == 0;
    }

    /** Whether the sentence holds what a word needs beside it. */
    static boolean holds(long said, Beside beside) {
        return switch (beside) {
            case MEMBER -> Signal.MEMBER.in(said);
            case ORIGIN -> Signal.ORIGIN.in(said);
            case PLACE -> Signal.PLACE.in(said);
            default -> true;
        };
    }

    private static int start(char[] text, int least, int at) {
        int i = at;
        while (i > least && !ends(text, i - 1, at)) {
            i--;
        }
        return i;
    }

    private static int stop(char[] text, int end, int most) {
        int i = end;
        while (i < most && !ends(text, i, most)) {
            i++;
        }
        return i;
    }

    /** Whether a sentence ends with the character: a mark before a space and a capital, or an empty line. */
    private static boolean ends(char[] text, int i, int to) {
        char c = text[i];
        if (c == '\n') {
            return i + 1 < to && (text[i + 1] == '\n' || text[i + 1] == '-' || Letters.isUpper(text[i + 1]));
        }
        return (c == '.' || c == '!' || c == '?')
                && i + 2 < to
                && (text[i + 1] == ' ' || text[i + 1] == '\n')
                && !Letters.isDigit(text[i + 2])
                && Letters.lower(text[i + 2]) != text[i + 2];
    }
}
