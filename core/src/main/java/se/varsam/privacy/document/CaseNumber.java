package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Case number of a diary: a code, a year and a running number, such as {@code KS 2023/123} and {@code Ju2022/02319}. */
public final class CaseNumber extends NumberRule {

    private static final int YEAR = 4;
    private static final int LONGEST_CODE = 6;
    private static final int LONGEST_SERIAL = 6;

    /** Creates the rule. */
    public CaseNumber() {
        super(YEAR, YEAR);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int year = run.start(group);
        int sign = run.end(group);
        char mark = Characters.at(text, year, sign, run.to());
        if (mark != '/' && mark != ':' && mark != '-' && mark != '.') {
            return 0;
        }
        int serial = sign + 1;
        int end = Characters.digitsEnd(text, serial, run.to(), LONGEST_SERIAL + 1);
        if (sign - year != YEAR
                || Characters.at(text, run.from(), year - 1, year) == '('
                || end == serial
                || end > serial + LONGEST_SERIAL
                || !isYear(text, year)) {
            return 0;
        }
        int codeEnd = codeEnd(text, run.from(), year);
        int start = codeStart(text, run.from(), codeEnd);
        boolean stops = mark == '.' && start < codeEnd && text[year - 1] == '.';
        if ((mark != '/' && mark != ':' && mark != '-' && !stops) || goesOn(text, run.from(), end, run.to())) {
            return 0;
        }
        boolean coded = start < codeEnd && isDiary(text, start, codeEnd, year);
        if (!coded) {
            start = year;
        }
        if (!coded && Characters.isPartAt(text, run.from(), codeEnd - 1, year)) {
            if (codeEnd == year || Code.CASE.is(text, Characters.wordStart(text, run.from(), codeEnd), codeEnd)) {
                return 0;
            }
        }
        boolean labelled = Label.CASE.in(Label.before(text, run.from(), start));
        if (!coded && !labelled) {
            return 0;
        }
        boolean dated = looksLikeDate(text, year, mark, serial, end);
        boolean publication = mark == ':' && text[codeEnd] == ' ' && !Code.BOARD.is(text, start, codeEnd);
        boolean likely = labelled || (coded && ContextWord.CASE.in(run.context(group))) || (!dated && !publication);
        sink.found(
                PersonalDataType.CASE_REFERENCE,
                start,
                end,
                likely ? Confidence.LIKELY : Confidence.POSSIBLE,
                labelled ? "case.labelled" : "case.code",
                0);
        return mark != ':' && run.size(group + 1) > 0 && run.end(group + 1) == end ? 2 : 1;
    }

    private static boolean isYear(char[] text, int at) {
        int year = Characters.value(text, at, at + YEAR);
        return year >= 1950 && year < 2100;
    }

    private static int codeEnd(char[] text, int from, int year) {
        char c = Characters.at(text, from, year - 1, year);
        boolean parted = year - 1 >= from && (Characters.isSpace(c) || c == '/' || c == '-' || c == '.');
        return parted ? year - 1 : year;
    }

    /** {@return where the code begins, or where it ends when there is none} */
    private static int codeStart(char[] text, int from, int end) {
        int start = end;
        while (start > from && end - start <= LONGEST_CODE && Letters.isLetter(text[start - 1])) {
            start--;
        }
        char before = Characters.at(text, from, start - 1, end);
        boolean whole = end - start <= LONGEST_CODE && !Letters.isDigit(before) && before != '-' && before != '/';
        return whole ? start : end;
    }

    /** Capitals, or when nothing parts it from the year a ministry's code such as {@code Ju}. */
    private static boolean isDiary(char[] text, int start, int end, int year) {
        if (!Letters.isUpper(text[start]) || Code.CASE.is(text, start, end)) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Letters.isUpper(text[i]) && end != year) {
                return false;
            }
        }
        return true;
    }

    /** {@code 2023/24}, {@code 2007-2013} and {@code 2023-10}: a school year, a range, a month. */
    private static boolean looksLikeDate(char[] text, int year, char mark, int serial, int end) {
        int value = Characters.value(text, serial, end);
        int first = Characters.value(text, year, year + YEAR);
        boolean month = mark == '-' && end - serial == 2 && value <= 12;
        boolean next = end - serial == 2 && value == (first + 1) % 100;
        boolean range = end - serial == YEAR && value > first && value < 2100 && mark != ':';
        return month || next || range;
    }

    private static boolean goesOn(char[] text, int from, int end, int to) {
        char c = Characters.at(text, from, end, to);
        return Characters.isPart(c)
                || ((c == '-' || c == '/' || c == '.')
                        && Characters.isDigitAt(text, from, end + 1, to)
                        && Characters.isDigitAt(text, from, end + 2, to)
                        && !Characters.isDigitAt(text, from, end + 3, to));
    }
}
