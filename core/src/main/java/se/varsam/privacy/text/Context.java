package se.varsam.privacy.text;

import java.util.Collection;
import java.util.List;
import se.varsam.data.Table;

/** Looks for words that say what a number is: up to 60 characters before it, and one word after it. */
public final class Context {

    /** How far before a number a word may stand, in characters. */
    public static final int REACH = 60;

    private static final Stems WORDS = stems();

    private Context() {}

    private static List<Table.Row> rows() {
        return Table.read(Context.class, "context-words.tsv").rows();
    }

    private static Stems stems() {
        Stems.Builder stems = new Stems.Builder();
        for (Table.Row row : rows()) {
            stems.add(row.get("word"), ContextWord.valueOf(row.get("says")).bit());
        }
        return stems.build();
    }

    /** {@return the stems of all words that say what a number is, not only what it is not} */
    public static Collection<String> words() {
        return rows().stream()
                .filter(row -> !ContextWord.valueOf(row.get("says")).denies())
                .map(row -> row.get("word"))
                .toList();
    }

    /**
     * What the words before an index say.
     *
     * @param text the text
     * @param from the start of what may be looked at
     * @param at the index; words before it are read
     * @return the bits of every {@link ContextWord}
     */
    public static long before(char[] text, int from, int at) {
        long bits = 0;
        int stop = Math.max(from, at - REACH);
        boolean inWord = false;
        for (int i = at - 1; i >= stop; i--) {
            boolean letter = Letters.isLetter(text[i]);
            if (inWord && !letter) {
                bits |= WORDS.match(text, i + 1, at);
            }
            inWord = letter;
        }
        if (inWord && (stop == from || !Letters.isLetter(text[stop - 1]))) {
            bits |= WORDS.match(text, stop, at);
        }
        return bits;
    }

    /**
     * What the word just after an index says.
     *
     * @param text the text
     * @param at the index; at most two characters that are no letters are skipped
     * @param to the end of what may be looked at
     * @return the bits of every {@link ContextWord}
     */
    public static long after(char[] text, int at, int to) {
        int i = at;
        while (i < to && i < at + 3 && !Letters.isLetter(text[i])) {
            i++;
        }
        return i < to && Letters.isLetter(text[i]) ? WORDS.match(text, i, to) : 0;
    }
}
