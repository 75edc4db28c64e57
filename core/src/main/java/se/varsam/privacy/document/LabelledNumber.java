package se.varsam.privacy.document;

import java.util.Collection;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** A number that only its label tells: of a patient, a member of staff or a case. Letters, digits and single joints. */
public final class LabelledNumber extends NumberRule {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int MOST = 12;

    /** Creates the rule. */
    public LabelledNumber() {
        super(2);
    }

    @Override
    protected boolean followsWord() {
        return true;
    }

    @Override
    protected Collection<String> heralds() {
        return Label.words();
    }

    @Override
    protected Collection<String> fillers() {
        return Label.fillers();
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int first = run.start(group);
        if (!Label.mayBeBefore(text, run.from(), first)) {
            return 0;
        }
        int start = start(text, run.from(), first, run.to());
        boolean statute = run.size(group) == 4 && Characters.at(text, first, run.end(group), run.to()) == ':';
        if (start < 0 || statute || !Label.mayBeBefore(text, run.from(), start)) {
            return 0;
        }
        int end = end(text, first, run.to());
        int parts = parts(text, start, end);
        if (end - start > LONGEST || parts < SHORTEST || isYear(text, start, end)) {
            return 0;
        }
        long label = Label.before(text, run.from(), start);
        PersonalDataType type = Label.PATIENT.in(label)
                ? PersonalDataType.PATIENT_NUMBER
                : Label.STAFF.in(label)
                        ? PersonalDataType.STAFF_NUMBER
                        : Label.CASE.in(label) ? PersonalDataType.CASE_REFERENCE : null;
        if (type == null || (type != PersonalDataType.CASE_REFERENCE && parts > MOST)) {
            return 0;
        }
        String rule = type == PersonalDataType.PATIENT_NUMBER
                ? "patient.labelled"
                : type == PersonalDataType.STAFF_NUMBER ? "staff.labelled" : "case.labelled";
        sink.found(type, start, end, Confidence.LIKELY, rule, 0);
        int groups = 1;
        while (run.size(group + groups) > 0 && run.start(group + groups) < end) {
            groups++;
        }
        return groups;
    }

    /** {@return where the number begins whose first digit this is, or -1 when it is not the first} */
    private static int start(char[] text, int from, int first, int to) {
        int start = first;
        int stop = Math.max(from, first - LONGEST);
        while (start > stop && (Characters.isPart(text[start - 1]) || isJoint(text, from, start - 1, to))) {
            start--;
            if (Letters.isDigit(text[start])) {
                return -1;
            }
        }
        return start;
    }

    private static int end(char[] text, int first, int to) {
        int stop = Math.min(to, first + LONGEST + 2);
        int end = first + 1;
        while (end < stop && (Characters.isPart(text[end]) || isJoint(text, first, end, to))) {
            end++;
        }
        return end;
    }

    /** A hyphen, slash, full stop or colon between two letters or digits. */
    private static boolean isJoint(char[] text, int from, int at, int to) {
        char c = text[at];
        return (c == '-' || c == '/' || c == '.' || c == ':')
                && Characters.isPartAt(text, from, at - 1, to)
                && Characters.isPartAt(text, from, at + 1, to);
    }

    private static int parts(char[] text, int start, int end) {
        int parts = 0;
        for (int i = start; i < end; i++) {
            if (Characters.isPart(text[i])) {
                parts++;
            }
        }
        return parts;
    }

    private static boolean isYear(char[] text, int start, int end) {
        if (end - start != 4 || Characters.digitsEnd(text, start, end, 4) != end) {
            return false;
        }
        int year = Characters.value(text, start, end);
        return year >= 1950 && year < 2050;
    }
}
