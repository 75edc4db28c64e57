package se.varsam.privacy.contact;

import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Letters;

/** What stands around the digits of a telephone number. */
final class PhoneText {

    private static final int JOINS = Separator.DASH | Separator.STOP | Separator.SLASH;
    private static final int PARTS =
            Separator.SPACE | Separator.BREAK | Separator.PAREN | Separator.PIPE | Separator.PLUS;
    private static final int LONGEST_EXTENSION = 6;
    private static final int WHOLE = 9;
    private static final String[] EXTENSIONS = {"anknytning", "ankn", "ank", "extension", "ext"};

    private PhoneText() {}

    static boolean hasPlus(NumberRun run, int group) {
        char before = run.before(group);
        return before == '+' || before == '\uFF0B' || (run.separators(group) & Separator.PLUS) != 0;
    }

    /** Whether digits stand before with no more than a dash, stop or slash between. */
    static boolean isJoinedBefore(NumberRun run, int group) {
        if (group > 0) {
            int between = run.separators(group);
            boolean list = between == Separator.SLASH && (run.size(group - 1) < 4 || run.size(group - 1) >= WHOLE);
            return (between & JOINS) != 0 && (between & PARTS) == 0 && !list;
        }
        char before = run.before(0);
        int at = run.start(0);
        boolean field = before == ',' && isField(run);
        return (before == ',' || before == '.' || before == ':')
                && !field
                && Chars.isDigitAt(run.text(), run.from(), at - 2, run.to());
    }

    /** Whether more digits follow with no more than a dash, stop, comma or colon between. */
    static boolean isJoinedAfter(NumberRun run, int next) {
        if (next < run.groups()) {
            int between = run.separators(next);
            boolean list = between == Separator.SLASH && run.size(next) >= WHOLE;
            return (between & JOINS) != 0 && (between & PARTS) == 0 && !list;
        }
        char after = run.after(next - 1);
        if (after == ',' && isField(run)) {
            return false;
        }
        return (after == ',' || after == ':' || after == '.')
                && Chars.isDigitAt(run.text(), run.from(), run.end(next - 1) + 1, run.to());
    }

    /** Whether the run has the digits of a whole number, as a field between commas has; decimals and thousands have fewer. */
    private static boolean isField(NumberRun run) {
        return run.digitsFrom(0) >= WHOLE;
    }

    /** The start with its plus sign and an opening parenthesis that is closed later. */
    static int start(NumberRun run, int group) {
        char[] text = run.text();
        int at = run.start(group);
        if (hasPlus(run, group)) {
            int stop = Math.max(run.from(), at - LONGEST_EXTENSION);
            for (int i = at - 1; i >= stop && !Letters.isLetterOrDigit(text[i]); i--) {
                if (text[i] == '+' || text[i] == '\uFF0B') {
                    at = i;
                    break;
                }
            }
        }
        boolean closed = (run.separators(group + 1) & Separator.PAREN) != 0 && run.size(group + 1) > 0;
        return closed && at > run.from() && text[at - 1] == '(' ? at - 1 : at;
    }

    /** The end with an extension, such as {@code ankn. 123}. */
    static int end(NumberRun run, int last) {
        char[] text = run.text();
        int end = run.end(last);
        int i = end;
        while (i < run.to() && i < end + 3 && (Chars.isBlank(text[i]) || text[i] == ',' || text[i] == '(')) {
            i++;
        }
        if (i == run.to() || !Letters.isLetter(text[i])) {
            return end;
        }
        int word = extension(text, i, run.to());
        return word == 0 ? end : digits(text, i + word, run.to(), end);
    }

    private static int extension(char[] text, int at, int to) {
        for (String word : EXTENSIONS) {
            if (Chars.isAt(text, at, to, word) && !Chars.isLetterAt(text, at, at + word.length(), to)) {
                return word.length();
            }
        }
        return Letters.lower(text[at]) == 'x' && Chars.isDigitAt(text, at, at + 1, to) ? 1 : 0;
    }

    private static int digits(char[] text, int at, int to, int otherwise) {
        int i = at;
        while (i < to && i < at + 3 && (Chars.isBlank(text[i]) || text[i] == '.' || text[i] == ':')) {
            i++;
        }
        int from = i;
        while (i < to && i < from + LONGEST_EXTENSION && Letters.isDigit(text[i])) {
            i++;
        }
        return i > from ? i : otherwise;
    }
}
