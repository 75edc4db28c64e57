package se.varsam.privacy.contact;

import se.varsam.privacy.text.Letters;

/** Small readings of a text array, bounded by what may be looked at. */
final class Chars {

    private Chars() {}

    /** Whether a lower-case ASCII or Swedish word stands at an index, in any case. */
    static boolean isAt(char[] text, int at, int to, String lower) {
        if (at < 0 || at + lower.length() > to) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (Letters.lower(text[at + i]) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word ends just before an index. */
    static boolean endsAt(char[] text, int from, int end, String lower) {
        return end - lower.length() >= from && isAt(text, end - lower.length(), end, lower);
    }

    /** The character at an index, or a space beyond the bounds. */
    static char at(char[] text, int from, int at, int to) {
        return at >= from && at < to ? text[at] : ' ';
    }

    static boolean isDigitAt(char[] text, int from, int at, int to) {
        return Letters.isDigit(at(text, from, at, to));
    }

    static boolean isLetterAt(char[] text, int from, int at, int to) {
        return Letters.isLetter(at(text, from, at, to));
    }

    /** Whether it is a letter, or a ring or dots that a letter before it bears in decomposed text. */
    static boolean isOfWord(char c) {
        return Letters.isLetter(c) || isMark(c);
    }

    static boolean isMark(char c) {
        return c == '\u0308' || c == '\u030A' || c == '\u0301';
    }

    /** The letter at an index in lower case, with the ring or dots that follow it. */
    static char composed(char[] text, int at, int to) {
        char c = Letters.lower(text[at]);
        char mark = at + 1 < to ? text[at + 1] : ' ';
        if (mark == '\u030A') {
            return c == 'a' ? '\u00E5' : c;
        }
        return mark != '\u0308' ? c : c == 'a' ? '\u00E4' : c == 'o' ? '\u00F6' : c;
    }

    /** Whether it parts words on one line: a space, a tab or a no-break space. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** Whether it is a blank or a line break. */
    static boolean isSpace(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }

    /** Whether a reader does not see it. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= 0x200B && Character.getType(c) == Character.FORMAT);
    }

    /** The index of the first character that is no blank. */
    static int skipBlanks(char[] text, int at, int to) {
        int i = at;
        while (i < to && i < at + 8 && isBlank(text[i])) {
            i++;
        }
        return i;
    }

    /** The value of a hexadecimal digit, or -1. */
    static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' && c < 0x80 ? lower - 'a' + 10 : -1;
    }
}
