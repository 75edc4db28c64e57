package se.varsam.privacy.text;

/** Which characters, entities and tags stand for which plain character. */
final class Noise {

    private static final String DASHES =
            "\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D\u058A\u05BE"
                    + "\u1400\u1806\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u301C\u3030\u30A0\uFE31\uFE32\u02D7\u207B\u208B\u2796\u23AF";
    private static final String PLUSES = "\uFF0B\uFE62\u207A\u208A\u2795";
    private static final String STOPS = "\u2024\uFF0E\u3002\uFE52\u00B7\u2027\u2022";
    private static final String[] NAMES = {
        "nbsp",
        "shy",
        "ndash",
        "mdash",
        "minus",
        "hyphen",
        "dash",
        "ensp",
        "emsp",
        "thinsp",
        "zwnj",
        "zwj",
        "plus",
        "period",
        "sol",
        "commat",
        "lowbar",
        "Tab",
        "NewLine",
        "ZeroWidthSpace",
        "numsp",
        "puncsp",
        "hairsp",
        "horbar"
    };
    private static final char[] MEANT = {
        ' ', '\u00AD', '-', '-', '-', '-', '-', ' ', ' ', ' ', '\u200C', '\u200D', '+', '.', '/', '@', '_', ' ', '\n',
        '\u200B', ' ', ' ', ' ', '-'
    };
    /** Code points of the digit one in series that run from 1 to 9: subscript and circled. */
    private static final int[] ONES = {0x2081, 0x2460, 0x2776, 0x24F5, 0x2780, 0x278A};

    private static final String[] SETTING = {
        "b", "i", "u", "s", "a", "em", "strong", "span", "wbr", "font", "mark", "small", "big", "sub", "sup", "ins",
        "del", "code", "tt", "kbd", "samp", "var", "abbr", "bdi", "bdo", "nobr", "q", "time", "data", "label", "strike"
    };

    private Noise() {}

    /** {@return the plain character that a code point stands for, or the fallback when it stands for itself} */
    static char fold(int code, char fallback) {
        if (code < 0x80) {
            return code == '\t'
                    ? ' '
                    : code == '\r' ? '\n' : (code < ' ' && code != '\n') ? Folder.NOTHING : (char) code;
        }
        int digit = digit(code);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (Character.getType(code)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.FORMAT -> Folder.NOTHING;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> Folder.NOTHING;
            case Character.DASH_PUNCTUATION -> '-';
            default -> code == 0x85 ? '\n' : symbol(code, fallback);
        };
    }

    private static char symbol(int code, char fallback) {
        if (DASHES.indexOf(code) >= 0) {
            return '-';
        }
        if (PLUSES.indexOf(code) >= 0) {
            return '+';
        }
        if (STOPS.indexOf(code) >= 0) {
            return '.';
        }
        return switch (code) {
            case 0xFF20, 0xFE6B -> '@';
            case 0xFF0F, 0x2044, 0x2215 -> '/';
            case 0xFF1A -> ':';
            case 0xFF08 -> '(';
            case 0xFF09 -> ')';
            case 0x2502, 0xFF5C -> '|';
            default -> fallback;
        };
    }

    /** {@return the value of a digit of any script, superscript, subscript, circled or mathematical; or -1} */
    static int digit(int code) {
        return switch (code) {
            case 0xB2 -> 2;
            case 0xB3 -> 3;
            case 0xB9 -> 1;
            case 0x24EA, 0x24FF, 0x2070, 0x2080 -> 0;
            default -> superOrSub(code);
        };
    }

    private static int superOrSub(int code) {
        if (code >= 0x2074 && code <= 0x2079) {
            return code - 0x2070;
        }
        for (int first : ONES) {
            if (code >= first && code < first + 9) {
                return code - first + 1;
            }
        }
        return Character.getType(code) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(code, 10) : -1;
    }

    /** {@return the character that a named entity stands for, or -1} */
    static int named(char[] text, int from, int end) {
        for (int i = 0; i < NAMES.length; i++) {
            if (same(text, from, end, NAMES[i])) {
                return MEANT[i];
            }
        }
        return -1;
    }

    /** {@return whether a tag of this name sets letters within a line} */
    static boolean sets(char[] text, int from, int end) {
        int stop = from;
        while (stop < end && Letters.isLetterOrDigit(text[stop])) {
            stop++;
        }
        for (String name : SETTING) {
            if (same(text, from, stop, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(char[] text, int from, int end, String name) {
        if (end - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
