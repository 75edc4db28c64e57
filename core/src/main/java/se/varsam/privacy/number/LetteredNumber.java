package se.varsam.privacy.number;

import se.varsam.identity.check.LetteredNumbers;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Interim numbers of universities and reserve numbers of health care: a date and four characters, one of them a letter at
 * least. The letter ends the run of digits, so the text is read on from the date.
 */
public final class LetteredNumber extends NumberRule {

    private static final int SHORT = 10;
    private static final int LONG = 12;
    private static final int LAST = 4;

    private static final int WIDEST_GAP = 6;

    /** Creates the rule. */
    public LetteredNumber() {
        super(SHORT - LAST, 1, 2, 4, 6, 7, 8, 9, 10, 11);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        if (run.digitsFrom(group) >= LONG) {
            return 0;
        }
        if (!isLettered(run)) {
            return 0;
        }
        Reading reading = run.reading(run.start(group), LONG + 1);
        boolean found = read(run, group, reading, LONG, sink) || read(run, group, reading, SHORT, sink);
        return found ? run.groups() - group : 0;
    }

    /** Whether a letter follows the run soon: the last four characters hold one to three. */
    private static boolean isLettered(NumberRun run) {
        char[] text = run.text();
        int end = run.end(run.groups() - 1);
        int limit = Math.min(run.to(), end + WIDEST_GAP);
        for (int i = end; i < limit; i++) {
            char c = text[i];
            if (c > 0x7F || c == '&' || c == '%' || c == '<' || c == '\\') {
                return true;
            }
            if (Letters.isLetter(c)) {
                return i + 1 == run.to() || !isLower(c) || i == end || !isLower(text[i + 1]);
            }
        }
        return false;
    }

    private static boolean isLower(char c) {
        return Letters.isLetter(c) && !Letters.isUpper(c);
    }

    private static boolean read(NumberRun run, int group, Reading reading, int count, Sink sink) {
        if (reading.length() < count || reading.digitFollows(count) || !NumberCuts.fits(reading, 0, count)) {
            return false;
        }
        LetteredNumbers.Kind kind = LetteredNumbers.kind(reading, 0, count);
        int start = reading.start(0);
        int end = reading.end(count - 1);
        boolean plain = isPlain(reading, count);
        int marks = plain ? 0 : Mark.DISGUISED.bit();
        Confidence proved = plain && isUpper(reading, count) ? Confidence.CERTAIN : Confidence.LIKELY;
        switch (kind) {
            case INTERIM -> sink.found(PersonalDataType.INTERIM_NUMBER, start, end, proved, "interim", marks);
            case NATIONAL_RESERVE -> reserve(start, end, proved, "reserve.national", marks, sink);
            case VASTRA_GOTALAND -> reserve(start, end, proved, "reserve.region.checked", marks, sink);
            case REGIONAL -> {
                return regional(run, group, reading, count, plain, sink);
            }
            case NONE, STOCKHOLM, CARELINK -> {
                return false;
            }
        }
        return true;
    }

    private static void reserve(int start, int end, Confidence confidence, String rule, int marks, Sink sink) {
        sink.found(PersonalDataType.RESERVE_NUMBER, start, end, confidence, rule, marks);
    }

    /** Without a check digit, a word must say what it is; the short form is too common to guess at. */
    private static boolean regional(NumberRun run, int group, Reading reading, int count, boolean plain, Sink sink) {
        int end = reading.end(count - 1);
        boolean glued = end < run.to() && Letters.isLetter(run.text()[end]);
        if (!plain || glued) {
            return false;
        }
        long context = run.context(group);
        boolean named = ContextWord.RESERVE.in(context) || (count == LONG && ContextWord.PATIENT.in(context));
        if (named || count == LONG) {
            Confidence confidence = named ? Confidence.LIKELY : Confidence.POSSIBLE;
            reserve(reading.start(0), end, confidence, "reserve.regional", 0, sink);
        }
        return named;
    }

    /** Written in one piece, or with a hyphen or plus sign before the last four. */
    private static boolean isPlain(Reading reading, int count) {
        int sign = reading.separators(count - LAST);
        return !reading.isNoisy(0, count)
                && (reading.cuts(0, count) & ~(1L << (count - LAST))) == 0
                && (sign == 0 || sign == Separator.DASH || sign == Separator.PLUS);
    }

    private static boolean isUpper(Reading reading, int count) {
        for (int i = count - LAST; i < count; i++) {
            char c = reading.charAt(i);
            if (Letters.isLetter(c) && !Letters.isUpper(c)) {
                return false;
            }
        }
        return true;
    }
}
