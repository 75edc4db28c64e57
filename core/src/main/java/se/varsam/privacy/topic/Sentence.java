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
    private static final long MODAL = Signal.MODAL.bit() | Signal.LAW.bit() | Signal.GENERAL.bit();
    private static final long NO_VERB = Signal.NO_VERB.bit() | Signal.MODAL.bit() | Signal.OR.bit() | PERSON;

    /** Someone's own kin. */
    private static final long OWNED = 1L << 62;

    /** A person that a condition or an alternative speaks of. */
    private static final long ANYBODY = 1L << 61;

    /** A person and a verb of state beside it. */
    private static final long TOLD = 1L << 60;

    /** The sentence holds digits enough for an identity number. */
    private static final long NUMBERED = 1L << 58;

    /** What follows is told of a person who has a name, or of the one before. */
    private static final long ANEW = 1L << 57;

    /** Something is told of a member of staff. */
    private static final long EMPLOYED = 1L << 53;

    /** A person stands before a verb that only its form tells. */
    private static final long FORMED = 1L << 52;

    /** The sentence begins with a person. */
    private static final long HEADED = 1L << 51;

    private static final int NUMBER = 6;
    private static final int CLOSE = 25;

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
                long word = WORDS.match(text, i, to) | Words.form(text, i, to);
                if (i == at && Signal.WHOSE.in(last | lastButOne)) {
                    said |= FORMED;
                }
                if (!Signal.ADVERB.in(word) || last == FIRST) {
                    long joined = joined(word, last, lastButOne);
                    said = told(
                            said,
                            i < at,
                            near(word, i, at, end)
                                    | joined
                                    | (i >= at && i < end ? 0 : trade(text, word, last, said, i, at, to)));
                    lastButOne = last;
                    last = word | (joined & (OWNED | Signal.CASE.bit()));
                }
            } else if (text[i] == '\u00A7') {
                said |= Signal.LAW.bit();
            }
            digits = Letters.isDigit(text[i]) ? digits + 1 : 0;
            said |= digits == NUMBER ? NUMBERED : 0;
            inWord = letter;
        }
        return said;
    }

    /** Adds what a word says: what is told of a person anew is no longer of the work named before. */
    private static long told(long said, boolean before, long bits) {
        long kept = before && (bits & (TOLD | FORMED | ANEW)) != 0 && (bits & TRADE) == 0
                ? said & ~Signal.TRADE.bit()
                : said;
        return kept | (bits & ~ANEW);
    }

    /** What a word says by itself where it stands. */
    private static long near(long word, int i, int at, int end) {
        long bits = word & ~Words.FORMS;
        if (at - i > NEAR || i - end > NEAR) {
            bits &= ~(Signal.MEMBER.bit() | Signal.ORIGIN.bit());
        }
        if (i > at) {
            bits &= ~Signal.MODAL.bit();
        }
        return i > at || at - i > NEAR / 2 ? bits & ~Signal.PLACE.bit() : bits;
    }

    /** Whether a word says that the topic is of somebody's work, or of a text. */
    private static long trade(char[] text, long word, long last, long said, int i, int at, int to) {
        if (Signal.ABOUT.in(word) && Signal.TEXT.in(last) && i < at && at - i <= CLOSE) {
            return Signal.ASK.bit();
        }
        boolean works = Signal.WORK.in(word) && i < at;
        boolean many = Signal.MANY.in(word) && (said & TOLD) == 0;
        boolean called = Signal.TITLE.in(word)
                && (Signal.WHEN.in(last) || Signal.BE.in(last) || ((said & TOLD) == 0 && isNamed(text, last, i, to)));
        return works || many || called ? Signal.TRADE.bit() : 0;
    }

    private static boolean isNamed(char[] text, long last, int i, int to) {
        return Words.isCapital(last) || Words.isCapitalNext(text, i, to);
    }

    /** What a word says together with the two before it. */
    private static long joined(long word, long last, long lastButOne) {
        long bits = 0;
        boolean owned = Signal.KIN.in(word) && (Signal.OWN.in(last) || Signal.OWN.in(lastButOne));
        boolean person = owned || (word & (PERSON | Signal.STAFF.bit())) != 0;
        if (owned) {
            bits |= OWNED;
        }
        if (Signal.NOUN.in(word) && Signal.DEN.in(last)) {
            bits |= Signal.CASE.bit();
            person = true;
        }
        if (person && ((last | lastButOne) & FIRST) != 0) {
            bits |= HEADED;
        }
        boolean doubtful = Signal.OR.in(last)
                || Signal.IF.in(last)
                || (Signal.WHEN.in(last) && !Signal.PRONOUN.in(word))
                || (Signal.IF.in(lastButOne) && !Signal.PRONOUN.in(word));
        boolean alternative = Signal.OR.in(word) && (last & PERSON) != 0;
        boolean whoever = Signal.WHEN.in(word) && Signal.ANY.in(last) && !Signal.STATE.in(lastButOne);
        if (alternative || whoever || (person && doubtful)) {
            bits |= ANYBODY;
        }
        boolean first = (last & FIRST) != 0;
        if (Signal.QUESTION.in(first ? word : last) && (first || Signal.MAN.in(word))) {
            bits |= Signal.ASK.bit();
        }
        if (Signal.RIGHT.in(word) && Signal.STATE.in(last)) {
            bits |= Signal.RULE.bit();
        }
        if (Signal.IN.in(word) && Signal.WITH.in(last)) {
            bits |= Signal.MEMBER.bit();
        }
        return bits | state(word, last, lastButOne, person);
    }

    /** Whether a person stands beside a verb of state. */
    private static long state(long word, long last, long lastButOne, boolean person) {
        if (Signal.STATE.in(last) && person) {
            // "Har eleven ..." begins a condition or a question; "Sedan maj har eleven ..." tells
            return (lastButOne & FIRST) != 0 ? ANYBODY : TOLD;
        }
        if (Signal.BY.in(last) && person) {
            return TOLD;
        }
        boolean subject = (last & (PERSON | OWNED)) != 0 && !Words.isGenitive(last);
        boolean verb = subject && Words.isVerb(word) && (word & NO_VERB) == 0;
        boolean stated = Signal.STATE.in(word)
                && ((last & (PERSON | Signal.KIN.bit() | Signal.STAFF.bit())) != 0
                        || (Signal.PRONOUN.in(lastButOne) && Signal.OWN.in(lastButOne)));
        if (stated) {
            return Signal.STAFF.in(last) ? TOLD | EMPLOYED : TOLD;
        }
        if (verb) {
            return FORMED;
        }
        boolean clause = Signal.STATE.in(word) && Words.isCapital(last) && Signal.THAT.in(lastButOne);
        return clause || (Signal.STATE.in(word) && Signal.AND.in(last)) ? ANEW : 0;
    }

    /** How sure it is that the sentence tells of a person; null when it speaks of none. */
    static @Nullable Confidence person(long said) {
        if ((said & (PERSON | OWNED | EMPLOYED)) == 0) {
            return null;
        }
        boolean headed = (said & HEADED) != 0 && Signal.STATE.in(said);
        boolean general = (said & (Signal.RULE.bit() | ANYBODY)) != 0 || isTrade(said);
        boolean told = headed || (said & (TOLD | FORMED | OWNED | Signal.FACT.bit() | Signal.I.bit())) != 0;
        boolean modal = (said & MODAL) != 0 && (said & TOLD) == 0;
        return general || modal || !told ? Confidence.POSSIBLE : Confidence.LIKELY;
    }

    /** Whether the sentence speaks of work with a topic, or asks for a text, and of no case or number. */
    static boolean isTrade(long said) {
        return (said & TRADE) != 0 && (said & (Signal.CASE.bit() | OWNED | NUMBERED)) == 0;
    }

    /** Whether the sentence holds digits enough for an identity number. */
    static boolean isNumbered(long said) {
        return (said & NUMBERED) != 0;
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
