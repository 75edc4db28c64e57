package se.varsam.privacy.document;

import java.util.Collection;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;
import se.varsam.privacy.text.Stems;

/**
 * Date or year of birth directly after a word that says so. A rule about everybody born in some years is no person, so
 * the plural, a range, and words such as "eller tidigare" and "den som är" make it possible only.
 */
public final class BirthDate extends NumberRule {

    private static final int LOOK_BACK = 60;
    private static final int LOOK_WORDS = 9;

    private static final long WHO = 1;
    private static final long ANYBODY = 2;
    private static final long COHORT = 4;
    private static final Stems WORDS = words();

    /** Creates the rule. */
    public BirthDate() {
        super(1, 1, 2, 4, 6, 8);
    }

    private static Stems words() {
        Stems.Builder words = new Stems.Builder().add("som.", WHO).add("who.", WHO);
        for (String word : new String[] {
            "den.", "de.", "dem.", "person.", "personer.", "någon.", "försäkrad", "alla.", "barn.", "barnen.", "män.",
            "kvinnor.", "make.", "makar.", "elev.", "elever.", "var.", "envar.", "those.", "person.", "anyone.", "man."
        }) {
            words.add(word, ANYBODY);
        }
        for (String word : new String[] {
            "eller.",
            "till.",
            "samt.",
            "tidigare.",
            "senare.",
            "dessförinnan.",
            "därefter.",
            "or.",
            "fram.",
            "respektive."
        }) {
            words.add(word, COHORT);
        }
        return words.build();
    }

    @Override
    protected boolean followsWord() {
        return true;
    }

    @Override
    protected Collection<String> heralds() {
        return Months.words();
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int from = run.from();
        int start = run.start(group);
        if (Characters.isPartAt(text, from, start - 1, start) || !Label.mayBeBefore(text, from, start)) {
            return 0;
        }
        int end = WrittenDate.end(text, start, run.to());
        boolean year = run.size(group) == 4;
        if (end < 0 ? run.size(group) <= 2 : year) {
            int month = Characters.wordStart(text, from, Characters.beforeSpaces(text, from, start, 1));
            if (Months.isAt(text, month, start)) {
                end = year
                        ? end
                        : WrittenDate.afterMonth(text, ordinal(text, run.end(group), run.to()), run.to(), false);
                start = month;
            }
        }
        if (end < 0) {
            return 0;
        }
        long label = Label.before(text, from, start);
        boolean one = Label.BORN.in(label);
        if ((!one && !Label.BORN_MANY.in(label)) || isSection(text, from, start)) {
            return 0;
        }
        boolean person =
                one && !Label.COHORT.in(label) && !isRange(text, end, run.to()) && !isAnybody(text, from, start);
        sink.found(
                PersonalDataType.DATE_OF_BIRTH,
                start,
                end,
                person ? Confidence.LIKELY : Confidence.POSSIBLE,
                person ? "birth.date" : "birth.cohort",
                0);
        int groups = 1;
        while (run.size(group + groups) > 0 && run.start(group + groups) < end) {
            groups++;
        }
        return groups;
    }

    private static int ordinal(char[] text, int at, int to) {
        int end = at;
        while (end < to && end < at + 2 && Letters.isLetter(text[end])) {
            end++;
        }
        return end;
    }

    /** "4 f. 1975": the letter is a section's. */
    private static boolean isSection(char[] text, int from, int start) {
        int i = start;
        while (i > from && (Characters.isSpace(text[i - 1]) || text[i - 1] == '.')) {
            i--;
        }
        if (i == from || text[i - 1] != 'f' || Characters.isPartAt(text, from, i - 2, i - 1)) {
            return Letters.isDigit(Characters.at(text, from, i - 2, i)) && i > from && text[i - 1] == 'f';
        }
        int before = Characters.beforeSpaces(text, from, i - 1, 2);
        char c = Characters.at(text, from, before - 1, i);
        return Letters.isDigit(c) || c == '\u00A7' || c == '.';
    }

    private static boolean isRange(char[] text, int end, int to) {
        char c = Characters.at(text, end, end, to);
        int next = Characters.afterSpaces(text, end, to, 2);
        boolean dash = Characters.isDash(c) && Characters.isDigitAt(text, end, end + 1, to);
        boolean and = next + 4 < to
                && text[next] == 'o'
                && text[next + 1] == 'c'
                && text[next + 2] == 'h'
                && Characters.isDigitAt(text, next, Characters.afterSpaces(text, next + 3, to, 2), to);
        return dash || and || (WORDS.match(text, next, to) & COHORT) != 0;
    }

    /** Whether "den som", "personer som" and the like stand before it in the sentence. */
    private static boolean isAnybody(char[] text, int from, int start) {
        int stop = Math.max(from, start - LOOK_BACK);
        int end = start;
        boolean who = false;
        for (int words = 0; words < LOOK_WORDS; words++) {
            int wordEnd = Characters.beforeSpaces(text, stop, end, 3);
            int word = Characters.wordStart(text, stop, wordEnd);
            if (word == wordEnd) {
                return false;
            }
            long bits = WORDS.match(text, word, wordEnd);
            if (who && (bits & ANYBODY) != 0) {
                return true;
            }
            who = (bits & WHO) != 0;
            end = word;
        }
        return false;
    }
}
