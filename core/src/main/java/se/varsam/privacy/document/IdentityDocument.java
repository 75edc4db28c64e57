package se.varsam.privacy.document;

import se.varsam.identity.check.Dates;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Numbers of passports and identity cards: eight digits, or nine letters and digits since 2022; only beside a word that
 * says so. Directly after such a word foreign numbers and spaced ones count too.
 */
public final class IdentityDocument extends NumberRule {

    private static final int OLD = 8;
    private static final int NEW = 9;
    private static final int LONGEST = 12;
    private static final int SHORTEST = 6;

    /** Creates the rule. */
    public IdentityDocument() {
        super(1);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        boolean spaced = run.separators(group) == 0 && run.separators(group + 1) == Separator.SPACE;
        boolean lettered = Letters.isLetter(run.before(group)) || Letters.isLetter(run.after(group));
        if (run.size(group) < SHORTEST && !lettered && !spaced) {
            return 0;
        }
        char[] text = run.text();
        int first = run.start(group);
        int start = first;
        int from = Math.max(run.from(), first - LONGEST);
        while (start > from && Letters.isLetter(text[start - 1])) {
            start--;
        }
        if (start > run.from() && Characters.isPart(text[start - 1])) {
            return 0;
        }
        int end = first;
        int to = Math.min(run.to(), start + LONGEST + 1);
        while (end < to && Characters.isPart(text[end])) {
            end++;
        }
        int apart = start == first ? lettersApart(text, run.from(), first) : start;
        int groups = 1;
        boolean small = end - start < OLD && end == run.end(group) && start == first;
        if (small && spaced && end - start > 1) {
            groups = spaced(run, group);
            end = run.end(group + groups - 1);
        }
        int length = end - start - (groups - 1);
        if (length < SHORTEST || length > LONGEST || follows(run, end)) {
            return 0;
        }
        return report(run, group, groups, apart, start, end, sink);
    }

    /** {@return where one or two capital letters begin that a space parts from the digits, or the same index} */
    private static int lettersApart(char[] text, int from, int first) {
        int space = Characters.beforeSpaces(text, from, first, 1);
        int start = Characters.wordStart(text, from, space);
        boolean series = space < first && space > start && space - start <= 2;
        return series && isCapital(text[start]) && isCapital(text[space - 1]) ? start : first;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Eight digits may be cut by spaces. */
    private static int spaced(NumberRun run, int group) {
        int digits = run.size(group);
        int groups = 1;
        while (digits < OLD
                && run.size(group + groups) > 1
                && run.separators(group + groups) == Separator.SPACE
                && run.start(group + groups) == run.end(group + groups - 1) + 1) {
            digits += run.size(group + groups);
            groups++;
        }
        return digits == OLD ? groups : 1;
    }

    /** Whether the number goes on: a hyphen, stop or colon with a digit after it. */
    private static boolean follows(NumberRun run, int end) {
        char[] text = run.text();
        char c = Characters.at(text, run.from(), end, run.to());
        boolean joins = Characters.isDash(c) || c == '.' || c == ':' || c == '/' || c == '@' || c == ',';
        return Characters.isPart(c) || (joins && Characters.isDigitAt(text, run.from(), end + 1, run.to()));
    }

    private static int report(NumberRun run, int group, int groups, int apart, int start, int end, Sink sink) {
        char[] text = run.text();
        long words = run.context(group);
        boolean passport = ContextWord.PASSPORT.in(words);
        boolean card = ContextWord.IDENTITY_CARD.in(words);
        if (!passport && !card) {
            return 0;
        }
        int digits = digits(text, start, end);
        long label = Label.before(text, run.from(), start);
        boolean direct = Label.PASSPORT.in(label) || Label.IDENTITY_CARD.in(label);
        if (direct ? digits < 4 : Label.OTHER.in(label) || groups > 1 || !isSwedish(text, start, end, digits)) {
            return 0;
        }
        if (!direct && ContextWord.AMOUNT.in(Context.after(text, end, run.to()))) {
            return 0;
        }
        boolean asPassport = direct ? Label.PASSPORT.in(label) : passport;
        sink.found(
                asPassport ? PersonalDataType.PASSPORT : PersonalDataType.IDENTITY_CARD,
                direct ? apart : start,
                end,
                Confidence.LIKELY,
                asPassport ? "passport.context" : "identity-card.context",
                0);
        return groups;
    }

    /** Eight digits that are neither a date nor a telephone number, or nine with at most four capital letters. */
    private static boolean isSwedish(char[] text, int start, int end, int digits) {
        int length = end - start;
        if (length == OLD && digits == OLD) {
            int year = Characters.value(text, start, start + 4);
            boolean date = year >= 1800
                    && year < 2100
                    && Dates.isDate(
                            year,
                            Characters.value(text, start + 4, start + 6),
                            Characters.value(text, start + 6, start + 8));
            return text[start] != '0' && !date;
        }
        if (length != NEW || digits < 5) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Letters.isDigit(text[i]) && !isCapital(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static int digits(char[] text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            if (Letters.isDigit(text[i])) {
                digits++;
            }
        }
        return digits;
    }
}
