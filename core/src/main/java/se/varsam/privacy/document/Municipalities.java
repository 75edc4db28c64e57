package se.varsam.privacy.document;

import se.varsam.data.Table;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Stems;

/** The names of municipalities, which begin a property designation. The names are data: {@code municipalities.tsv}. */
final class Municipalities {

    private static final long NAME = 1;
    private static final long FIRST_OF_TWO = 2;
    private static final long LAST_OF_TWO = 4;
    private static final Stems NAMES = names();

    private Municipalities() {}

    private static Stems names() {
        Stems.Builder names = new Stems.Builder();
        for (Table.Row row :
                Table.read(Municipalities.class, "municipalities.tsv").rows()) {
            StringBuilder lower = new StringBuilder();
            row.get("name").chars().forEach(c -> lower.append(Letters.lower((char) c)));
            int space = lower.indexOf(" ");
            if (space < 0) {
                add(names, lower.toString(), NAME);
            } else {
                names.add(lower.substring(0, space) + ".", FIRST_OF_TWO);
                add(names, lower.substring(space + 1), LAST_OF_TWO);
            }
        }
        return names.build();
    }

    /** With and without the genitive. */
    private static void add(Stems.Builder names, String name, long bit) {
        names.add(name + ".", bit);
        if (!name.endsWith("s")) {
            names.add(name + "s.", bit);
        }
    }

    /**
     * Where the municipality begins whose name ends with a word.
     *
     * @return the index, or -1 when the word ends no name
     */
    static int start(char[] text, int from, int wordStart, int wordEnd) {
        if (!Letters.isUpper(text[wordStart])) {
            return -1;
        }
        long bits = NAMES.match(text, wordStart, wordEnd);
        if ((bits & NAME) != 0) {
            return wordStart;
        }
        if ((bits & LAST_OF_TWO) == 0) {
            return -1;
        }
        int end = Characters.beforeSpaces(text, from, wordStart, 2);
        int first = Characters.wordStart(text, from, end);
        return first < end && (NAMES.match(text, first, end) & FIRST_OF_TWO) != 0 ? first : -1;
    }
}
