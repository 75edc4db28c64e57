package se.varsam.privacy.topic;

import java.util.Arrays;
import java.util.List;
import se.varsam.data.Table;
import se.varsam.privacy.text.Letters;

/** How words end: with an inflection, or with what makes a topic a trade, a text or an office instead of somebody's matter. */
final class Endings {

    private static final char[][] INFLECTIONS = read("inflection");
    private static final char[][] TRADES = read("trade");

    private Endings() {}

    private static char[][] read(String kind) {
        List<String> endings = Table.read(Endings.class, "endings.tsv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("ending"))
                .toList();
        char[][] characters = new char[endings.size()][];
        Arrays.setAll(characters, i -> endings.get(i).toCharArray());
        return characters;
    }

    /** Whether nothing but an inflection stands between. */
    static boolean isEnding(char[] text, int at, int end) {
        boolean is = at == end;
        for (int i = 0; i < INFLECTIONS.length && !is; i++) {
            is = INFLECTIONS[i].length == end - at && endsWith(text, at, end, INFLECTIONS[i]);
        }
        return is;
    }

    /** Whether a word ends so that it speaks of work with a topic, and of nobody's own. */
    static boolean isTrade(char[] text, int at, int end) {
        for (char[] trade : TRADES) {
            if (endsWith(text, at, end, trade)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(char[] text, int at, int end, char[] ending) {
        int start = end - ending.length;
        if (start < at) {
            return false;
        }
        for (int i = ending.length - 1; i >= 0; i--) {
            if (Letters.lower(text[start + i]) != ending[i]) {
                return false;
            }
        }
        return true;
    }
}
