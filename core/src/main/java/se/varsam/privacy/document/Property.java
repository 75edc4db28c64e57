package se.varsam.privacy.document;

import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Property designation with a colon: municipality, district, block and unit ({@code Karlskrona Hästö 5:12}), or a joint
 * property ({@code S:3}, {@code GA:2}, {@code FS:1}).
 */
public final class Property implements Detector {

    private static final int BLOCK = 3;
    private static final int UNIT = 4;
    private static final int MOST = 5;

    /** Creates the detector. */
    public Property() {}

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        int end = Characters.digitsEnd(text, at + 1, to, UNIT + 1);
        if (end == at + 1 || end > at + 1 + UNIT || text[at + 1] == '0' || at == from) {
            return at + 1;
        }
        end = rangeEnd(text, end, to);
        if (goesOn(text, from, end, to)) {
            return at + 1;
        }
        int start = blockStart(text, from, at);
        if (start == at || start == from || !Characters.isSpace(text[start - 1])) {
            return at + 1;
        }
        int nameEnd = Characters.beforeSpaces(text, from, listStart(text, from, start), 2);
        return PropertyName.report(text, from, nameEnd, end, to, false, sink) ? end : at + 1;
    }

    /** {@return where the block begins, a number without leading zero or a kind of joint property; else the index} */
    private static int blockStart(char[] text, int from, int at) {
        int start = at;
        int stop = Math.max(from, at - BLOCK - 1);
        while (start > stop && Letters.isDigit(text[start - 1])) {
            start--;
        }
        if (start < at) {
            return at - start > BLOCK || text[start] == '0' ? at : start;
        }
        while (start > stop && Letters.isLetter(text[start - 1])) {
            start--;
        }
        return isJoint(text, start, at) ? start : at;
    }

    /** {@return where the first number of a list begins, as in {@code 5:12, 5:13 och 5:14}, of which this is a later one} */
    private static int listStart(char[] text, int from, int start) {
        int first = start;
        for (int n = 0; n < MOST; n++) {
            int end = Characters.beforeSpaces(text, from, first, 2);
            int word = Characters.wordStart(text, from, end);
            if (word < end) {
                boolean and = end - word == 3 && text[word] == 'o' && text[word + 1] == 'c' && text[word + 2] == 'h';
                end = and ? Characters.beforeSpaces(text, from, word, 2) : first;
            } else if (end > from && text[end - 1] == ',') {
                end--;
            }
            int unit = end;
            while (unit > from && end - unit <= UNIT && Letters.isDigit(text[unit - 1])) {
                unit--;
            }
            int block = unit < end && unit > from && text[unit - 1] == ':' ? blockStart(text, from, unit - 1) : unit;
            if (block >= unit - 1 || block == from || !Characters.isSpace(text[block - 1])) {
                return first;
            }
            first = block;
        }
        return first;
    }

    /** {@return the end of a range of units, as in {@code 5:12-13}} */
    private static int rangeEnd(char[] text, int end, int to) {
        int last = Characters.isDash(Characters.at(text, end, end, to))
                ? Characters.digitsEnd(text, end + 1, to, BLOCK + 1)
                : end;
        char c = Characters.at(text, end, last, to);
        boolean range =
                last > end + 1 && last <= end + 1 + BLOCK && text[end + 1] != '0' && c != ':' && !Characters.isPart(c);
        return range ? last : end;
    }

    private static boolean isJoint(char[] text, int start, int at) {
        char first = start < at ? Letters.lower(text[start]) : ' ';
        if (at - start == 1) {
            return first == 's';
        }
        char second = at - start == 2 ? Letters.lower(text[start + 1]) : ' ';
        return (first == 'g' && second == 'a') || (first == 'f' && second == 's');
    }

    /** Whether the number goes on as a time, a range, a decimal or a word. */
    private static boolean goesOn(char[] text, int from, int end, int to) {
        char c = Characters.at(text, from, end, to);
        boolean joins = c == ':' || c == '.' || c == ',' || c == '/' || Characters.isDash(c);
        return Characters.isPart(c)
                || c == '%'
                || (joins && Characters.isDigitAt(text, from, end + 1, to))
                || (Characters.isDash(c) && Characters.isPartAt(text, from, end + 1, to));
    }
}
