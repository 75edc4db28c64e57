package se.varsam.privacy.name;

import se.varsam.privacy.text.Letters;

/** Reads words in place: where they end, what follows them, and a hash that case and spelling variants share. */
final class Word {

    /** As many letters as there are. */
    static final int ALL = Integer.MAX_VALUE;

    private static final int JOINTS = 2;
    private static final String CYRILLIC = "авекмнорстухіАВЕКМНОРСТУХІ";
    private static final String LATIN = "abekmhopctyxiabekmhopctyxi";

    private Word() {}

    /** The end of the word that begins at an index: letters and digits, joined by hyphens and apostrophes. */
    static int end(char[] text, int start, int to) {
        int i = start + 1;
        while (i < to) {
            int next = i;
            while (next < to && next < i + JOINTS && isJoint(text[next])) {
                next++;
            }
            if (next == to || !(next == i ? isPart(text[i]) : Letters.isLetter(text[next]))) {
                return i;
            }
            i = next + 1;
        }
        return i;
    }

    /** The start of the word that ends at an index. */
    static int start(char[] text, int end, int from) {
        int i = end;
        while (i > from) {
            char c = text[i - 1];
            if (isPart(c)) {
                i--;
            } else if (i < end && i - 2 >= from && isJoint(c) && isPart(text[i - 2])) {
                i -= 2;
            } else {
                return i;
            }
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    /** A hyphen between two letters of one word. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isJoint(char c) {
        return isHyphen(c) || c == '\'' || c == '\u2019' || isInvisible(c);
    }

    private static boolean isPart(char c) {
        return Letters.isLetter(c) || (c >= '0' && c <= '9') || isMark(c);
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
    }

    /** A hash of the last letters of a word, the same for upper and lower case and for NFC and NFD. */
    static long hash(char[] text, int start, int end, int letters) {
        long hash = 0;
        int left = letters;
        for (int i = end - 1; i >= start && left > 0; i--) {
            char c = letter(text, i, end);
            if (c != 0) {
                hash = next(hash, c);
                left--;
            }
        }
        return hash;
    }

    /** The letter at an index, in lower case and composed with the mark after it; 0 when it is a mark or invisible. */
    static char letter(char[] text, int at, int end) {
        char c = text[at];
        if (c < 128) {
            c = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        } else if (isMark(c) || isInvisible(c)) {
            return 0;
        } else {
            c = fold(c);
        }
        return at + 1 < end && isMark(text[at + 1]) ? compose(c, text[at + 1]) : c;
    }

    /** The hash of one more letter, to the left. */
    static long next(long hash, char c) {
        long mixed = (hash + c) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    /** A hash of a word. */
    static long hash(String word) {
        char[] text = word.toCharArray();
        return hash(text, 0, text.length, ALL);
    }

    /** The lower-case letter that looks the same. */
    static char fold(char c) {
        if (c < 0x100) {
            boolean isUpper = (c >= 'A' && c <= 'Z') || (c >= 'À' && c <= 'Þ' && c != '×');
            return isUpper ? (char) (c + 32) : c;
        }
        int homoglyph = c >= 0x400 && c < 0x500 ? CYRILLIC.indexOf(c) : -1;
        return homoglyph >= 0 ? LATIN.charAt(homoglyph) : isHyphen(c) ? '-' : Character.toLowerCase(c);
    }

    private static char compose(char base, char mark) {
        return switch (mark) {
            case '\u030a' -> base == 'a' ? 'å' : base;
            case '\u0308' -> base == 'a' ? 'ä' : base == 'o' ? 'ö' : base == 'u' ? 'ü' : base;
            case '\u0301' -> base == 'e' ? 'é' : base == 'a' ? 'á' : base;
            case '\u0300' -> base == 'e' ? 'è' : base;
            default -> base;
        };
    }
}
