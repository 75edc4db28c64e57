package se.varsam.privacy.document;

import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Stems;

/** What may stand between, before and after the two numbers of a position. */
final class PositionGap {

    private static final int LONGEST = 28;
    private static final Stems WORDS = words();

    private PositionGap() {}

    private static Stems words() {
        Stems.Builder words = new Stems.Builder();
        for (String word : new String[] {
            "n.", "e.", "ö.", "o.", "x.", "y.", "lat", "lon", "lng", "nord", "norr", "öst", "ost", "och.", "north",
            "east"
        }) {
            words.add(word, 1);
        }
        return words.build();
    }

    /** {@return the index of the digit after the gap, or -1 when the numbers do not belong together} */
    static int end(char[] text, int at, int to) {
        int stop = Math.min(to, at + LONGEST);
        int i = at;
        boolean words = false;
        boolean broken = false;
        while (i < stop && !Letters.isDigit(text[i])) {
            if (Letters.isLetter(text[i])) {
                if (WORDS.match(text, i, to) == 0) {
                    return -1;
                }
                words = true;
                while (i < stop && Letters.isLetter(text[i])) {
                    i++;
                }
            } else if (mayPart(text[i])) {
                broken |= text[i] == '\n';
                i++;
            } else {
                return -1;
            }
        }
        return i > at && i < stop && (words || !broken) ? i : -1;
    }

    private static boolean mayPart(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', ',', ';', ':', '/', '|', '=', '&', '(', ')', '[', ']', '"', '\'', '_', '+' ->
                true;
            default -> c == '\u00B0' || c == '\u00BA' || Characters.isSpace(c);
        };
    }

    /** Whether a letter stands in the gap. */
    static boolean isNamed(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isLetter(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** {@return where the letter N or E directly before an index stands, or the index} */
    static int prefix(char[] text, int from, int at) {
        int i = Characters.beforeSpaces(text, from, at, 1);
        boolean letter = i > from && isCardinal(text[i - 1]) && !Characters.isPartAt(text, from, i - 2, at);
        return letter ? i - 1 : at;
    }

    /** {@return the index after a degree sign and the letter N or E at an index} */
    static int suffix(char[] text, int at, int to) {
        int end = at < to && (text[at] == '\u00B0' || text[at] == '\u00BA') ? at + 1 : at;
        int i = Characters.afterSpaces(text, end, to, 1);
        boolean letter = i < to && isCardinal(text[i]) && !Characters.isPartAt(text, at, i + 1, to);
        return letter ? i + 1 : end;
    }

    private static boolean isCardinal(char c) {
        return c == 'N' || c == 'E' || c == '\u00D6' || c == 'O';
    }
}
