package se.varsam.privacy.number;

import java.util.Collection;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Stems;

/**
 * Tells whether something stands directly before a number that may say what it is: a capitalised word, or a word of any
 * rule. Most numbers in prose have none; when such a number is short besides, it is bare, and no rule is asked.
 */
final class Heralds {

    private static final int LONGEST = 4;
    private static final int WIDEST_GAP = 8;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_FILLERS = 3;
    private static final int HERALD = 1;
    private static final int FILLER = 2;

    /** The ends of street names, which are the only heralds that are known by their end. */
    private static final String[] STREETS = {
        "gatan",
        "gata",
        "vägen",
        "väg",
        "gränden",
        "gränd",
        "stigen",
        "stig",
        "torget",
        "torg",
        "backen",
        "allén",
        "allé",
        "leden",
        "led",
        "plan",
        "gården",
        "stranden",
        "strand",
        "parken",
        "kajen",
        "hamnen",
        "platsen",
        "esplanaden",
        "brinken"
    };

    private static final int SHORTEST_STREET = 3;
    private static final int TAILS = 1 << 11;
    private static final boolean[] STREET_ENDS = streetEnds();

    private final Stems words;

    /**
     * Prepares the words.
     *
     * @param heralds stems of every word that may stand directly before a number and say what it is
     * @param fillers stems of words that may stand between
     */
    Heralds(Collection<String> heralds, Collection<String> fillers) {
        Stems.Builder stems = new Stems.Builder();
        heralds.forEach(herald -> stems.add(herald, HERALD));
        fillers.forEach(filler -> stems.add(filler, FILLER));
        this.words = stems.build();
    }

    /** {@return the index after a number of at most four digits that nothing belongs to, or -1} */
    static int bareEnd(char[] text, int at, int to) {
        int end = at;
        while (end < to && end <= at + LONGEST && Letters.isDigit(text[end])) {
            end++;
        }
        return end > at && end - at <= LONGEST && ends(text, end, to) ? end : -1;
    }

    /** Whether nothing that may belong to the number follows it: no digit, no noise that may hide one, no letter glued to it. */
    private static boolean ends(char[] text, int end, int to) {
        int limit = Math.min(to, end + WIDEST_GAP);
        for (int i = end; i < limit; i++) {
            switch (text[i]) {
                case ' ', '.', '-', '/', '|', '(', ')', '\n', '\r' -> {}
                case ',' -> {
                    return i + 1 < limit && !Letters.isDigit(text[i + 1]);
                }
                case ':', ';', ']', '"', '!', '?', '#' -> {
                    return true;
                }
                default -> {
                    return i > end && (Letters.isLetter(text[i]) || text[i] == '\u00A7');
                }
            }
        }
        return false;
    }

    /** Whether a herald stands directly before an index. */
    boolean standBefore(char[] text, int from, int at) {
        int before = at;
        for (int word = 0; word <= MOST_FILLERS; word++) {
            int stop = Math.max(from, before - WIDEST_GAP);
            int end = before;
            boolean bracket = false;
            while (end > stop && isGap(text[end - 1])) {
                end--;
                bracket |= text[end] == '(' || text[end] == '[';
            }
            if (end == before || end == stop) {
                return end == before && before > from;
            }
            if (!Letters.isLetter(text[end - 1])) {
                return !Letters.isDigit(text[end - 1]) && text[end - 1] != '\u00A7';
            }
            int start = wordStart(text, Math.max(from, end - LONGEST_WORD), end);
            long says = words.match(text, start, end);
            if (says != FILLER) {
                return says != 0
                        || (!bracket && Letters.isUpper(text[start]))
                        || isStreet(text, start, end)
                        || isTag(text, from, start);
            }
            before = start;
        }
        return true;
    }

    /** Whether the word is the name of a tag, before which the herald may stand. */
    private static boolean isTag(char[] text, int from, int start) {
        char sign = start > from ? text[start - 1] : ' ';
        return sign == '<' || (sign == '/' && start - 1 > from && text[start - 2] == '<');
    }

    private static boolean isGap(char c) {
        return c <= '/' || (c >= ':' && c <= '@') || c == '[' || c == '_';
    }

    private static boolean isOfWord(char c) {
        return Letters.isLetter(c) || c == '-' || c == '\u0308' || c == '\u030A';
    }

    private static int wordStart(char[] text, int from, int end) {
        int start = end;
        while (start > from && isOfWord(text[start - 1])) {
            start--;
        }
        return start;
    }

    private static boolean isStreet(char[] text, int start, int end) {
        if (end - start < SHORTEST_STREET || !STREET_ENDS[tail(text[end - 3], text[end - 2], text[end - 1])]) {
            return false;
        }
        for (String street : STREETS) {
            int from = end - street.length();
            if (from >= start && isAt(text, from, street)) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] streetEnds() {
        boolean[] ends = new boolean[TAILS];
        for (String street : STREETS) {
            int end = street.length();
            ends[tail(street.charAt(end - 3), street.charAt(end - 2), street.charAt(end - 1))] = true;
        }
        return ends;
    }

    private static int tail(char a, char b, char c) {
        return (a * 31 * 31 + b * 31 + c) & (TAILS - 1);
    }

    private static boolean isAt(char[] text, int at, String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
