package se.varsam.privacy.contact;

import java.util.Collection;
import se.varsam.data.Table;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Stems;

/** Reads the name of a street backwards from the number of a house. */
final class StreetName {

    /** No word at all, or one that nobody lives in. */
    static final int NONE = 0;

    /** A capitalised word: an address only before a postcode. */
    static final int NAME = 1;

    /** The end of a word that some streets have, or a street in lower case. */
    static final int WEAK = 2;

    /** A street. */
    static final int STRONG = 3;

    private static final long STRONG_END = 1;
    private static final long WEAK_END = 2;
    private static final long GENITIVE = 4;
    private static final long DIRECTION = 8;
    private static final long NOT = 16;
    /** The last letters of words that a street in lower case ends with. */
    private static final String LAST = "nagdtéejkopsr";

    private static final int LONGEST = 32;
    private static final int LONGEST_END = 11;
    private static final Stems WORDS = words();

    private StreetName() {}

    private static Stems words() {
        Stems.Builder stems = new Stems.Builder();
        for (Table.Row row : Table.read(StreetName.class, "street-words.tsv").rows()) {
            long bit = switch (row.get("says")) {
                case "STRONG" -> STRONG_END;
                case "WEAK" -> WEAK_END;
                case "GENITIVE" -> GENITIVE;
                case "DIRECTION" -> DIRECTION;
                default -> NOT;
            };
            stems.add(row.get("word") + ".", bit);
        }
        return stems.build();
    }

    /** The words in lower case that are a street after its owner's name, as in Fannys väg. */
    static Collection<String> owned() {
        return Table.read(StreetName.class, "street-words.tsv").rows().stream()
                .filter(row -> row.get("says").equals("GENITIVE"))
                .map(row -> row.get("word") + ".")
                .toList();
    }

    static boolean isDirection(char[] text, int start, int end) {
        return (WORDS.match(text, start, end) & DIRECTION) != 0;
    }

    /** The index where the word that ends at an index begins. */
    static int wordStart(char[] text, int from, int end) {
        int stop = Math.max(from, end - LONGEST);
        int i = end;
        while (i > stop && (Chars.isOfWord(text[i - 1]) || (i < end && text[i - 1] == '-'))) {
            i--;
        }
        while (i < end && text[i] == '-') {
            i++;
        }
        return i;
    }

    /** What the word between two indexes is. */
    static int kind(char[] text, int from, int start, int end) {
        boolean upper = Letters.isUpper(text[start]);
        if (end - start < 2 || (!upper && LAST.indexOf(Letters.lower(text[end - 1])) < 0)) {
            return NONE;
        }
        long bits = WORDS.match(text, start, end);
        if ((bits & NOT) != 0) {
            return NONE;
        }
        if ((bits & GENITIVE) != 0) {
            return isOwned(text, from, start) ? STRONG : upper ? NAME : NONE;
        }
        int last = end - 2;
        int first = Math.max(start + 2, end - LONGEST_END);
        long ending = 0;
        for (int i = last; i >= first; i--) {
            ending |= WORDS.match(text, i, end);
        }
        if ((ending & STRONG_END) != 0) {
            return upper ? STRONG : WEAK;
        }
        return (ending & WEAK_END) != 0 ? (upper ? WEAK : NONE) : upper ? NAME : NONE;
    }

    /** Whether the word before is a name in the genitive, as in Fannys väg. */
    private static boolean isOwned(char[] text, int from, int start) {
        int end = start - 1;
        if (end <= from || !Chars.isBlank(text[end])) {
            return false;
        }
        int owner = wordStart(text, from, end);
        char last = Letters.lower(text[end - 1]);
        boolean genitive = last == 's' || last == 'z' || last == 'x';
        return end - owner >= 3
                && Letters.isUpper(text[owner])
                && (genitive || isDirection(text, owner, end))
                && (WORDS.match(text, owner, end) & NOT) == 0;
    }

    /** The start of the whole name: with Norra before, with the owner, and with the owner's first name. */
    static int start(char[] text, int from, int start, int end) {
        boolean owned = (WORDS.match(text, start, end) & GENITIVE) != 0;
        int first = start;
        for (int n = 0; n < (owned ? 3 : 2); n++) {
            int before = first - 1;
            if (before <= from || !Chars.isBlank(text[before])) {
                return first;
            }
            int word = wordStart(text, from, before);
            boolean named =
                    word < before && Letters.isUpper(text[word]) && (WORDS.match(text, word, before) & NOT) == 0;
            if (isSaint(text, from, before)) {
                return before - 3;
            }
            boolean joins = (owned && n < 2) ? before - word > 1 : isDirection(text, word, before);
            if (!named || !joins) {
                return first;
            }
            first = word;
        }
        return first;
    }

    /** Whether {@code S:t} ends at an index. */
    private static boolean isSaint(char[] text, int from, int end) {
        return end - 3 >= from && Chars.endsAt(text, from, end, "s:t") && !Chars.isLetterAt(text, from, end - 4, end);
    }
}
