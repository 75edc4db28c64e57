package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/** Case number of a court: a letter of the register, a running number and the year, such as {@code T 1234-21}. */
public final class CourtCase extends NumberRule {

    private static final int LONGEST = 6;
    private static final String LETTERS = "TBÖÄMFPKAHEU";

    /** Creates the rule. */
    public CourtCase() {
        super(3, 1, 2, 3, 4, 5, LONGEST);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        if (run.size(group + 1) != 2 || run.separators(group + 1) != Separator.DASH) {
            return 0;
        }
        char[] text = run.text();
        int number = run.start(group);
        int end = run.end(group + 1);
        char next = Characters.at(text, run.from(), end, run.to());
        if (Characters.isPart(next) || (next == '-' && Characters.isDigitAt(text, run.from(), end + 1, run.to()))) {
            return 0;
        }
        int codeEnd = Characters.beforeSpaces(text, run.from(), number, 1);
        int start = Characters.wordStart(text, run.from(), codeEnd);
        boolean lettered = codeEnd < number && isRegister(text, start, codeEnd);
        if (!lettered) {
            start = number;
        }
        boolean labelled = Label.CASE.in(Label.before(text, run.from(), start));
        boolean likely = labelled || (lettered && ContextWord.CASE.in(run.context(group)));
        if (!lettered && (!labelled || run.size(group) < 2)) {
            return 0;
        }
        sink.found(
                PersonalDataType.CASE_REFERENCE,
                start,
                end,
                likely ? Confidence.LIKELY : Confidence.POSSIBLE,
                likely ? "case.court" : "case.court-form",
                0);
        return 2;
    }

    /** One letter, or two to four as in UM and PMT. */
    private static boolean isRegister(char[] text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > 4 || LETTERS.indexOf(text[start]) < 0) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if ("MÖÄTB".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return length == 1 || text[start] == 'P' || text[start] == 'U';
    }
}
