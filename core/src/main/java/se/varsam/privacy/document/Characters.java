package se.varsam.privacy.document;

import se.varsam.privacy.text.Letters;

/** Reads words and short numbers around an index, plain characters only. */
final class Characters {

    private Characters() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isPart(char c) {
        return Letters.isLetterOrDigit(c);
    }

    /** {@return the character at an index, or a space beyond what may be looked at} */
    static char at(char[] text, int from, int at, int to) {
        return at >= from && at < to ? text[at] : ' ';
    }

    static boolean isDigitAt(char[] text, int from, int at, int to) {
        return Letters.isDigit(at(text, from, at, to));
    }

    static boolean isPartAt(char[] text, int from, int at, int to) {
        return isPart(at(text, from, at, to));
    }

    /** {@return the index after the spaces at an index, at most so many} */
    static int afterSpaces(char[] text, int at, int to, int most) {
        int i = at;
        while (i < to && i < at + most && isSpace(text[i])) {
            i++;
        }
        return i;
    }

    /** {@return the index before the spaces that end at an index, at most so many} */
    static int beforeSpaces(char[] text, int from, int at, int most) {
        int i = at;
        while (i > from && i > at - most && isSpace(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** {@return where the word that ends at an index begins: letters, and hyphens between letters} */
    static int wordStart(char[] text, int from, int end) {
        int stop = Math.max(from, end - 40);
        int i = end;
        while (i > stop && (Letters.isLetter(text[i - 1]) || isMark(text[i - 1]) || isHyphen(text, stop, i - 1, end))) {
            i--;
        }
        return i;
    }

    /** Whether it is the ring or the dots of the letter before, in decomposed text. */
    static boolean isMark(char c) {
        return c == '\u0308' || c == '\u030A';
    }

    private static boolean isHyphen(char[] text, int from, int at, int end) {
        return text[at] == '-' && at > from && at + 1 < end && Letters.joins(text[at - 1], text[at + 1]);
    }

    /** {@return the index after the digits at an index, at most so many} */
    static int digitsEnd(char[] text, int at, int to, int most) {
        int i = at;
        while (i < to && i < at + most && Letters.isDigit(text[i])) {
            i++;
        }
        return i;
    }

    /** {@return the value of the digits between two indexes, at most nine} */
    static int value(char[] text, int at, int end) {
        int value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}
