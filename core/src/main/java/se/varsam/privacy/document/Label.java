package se.varsam.privacy.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.varsam.data.Table;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Stems;

/**
 * What the words directly before a number say that it is; stricter than a word of context somewhere before it. The words
 * are data: {@code labels.tsv}.
 */
enum Label {
    /** nr, number: asked for by weak labels. */
    NUMBER,
    /** är, den, i: may stand between. */
    FILL,
    /** före, efter, mellan: a group of births. */
    COHORT,
    PASSPORT,
    IDENTITY_CARD,
    DRIVING_LICENCE,
    LMA,
    PATIENT,
    STAFF,
    CASE,
    PLATE,
    PROPERTY,
    /** född, f. */
    BORN,
    /** födda: more than one, mostly. */
    BORN_MANY,
    /** A label of something else, such as a telephone number. */
    OTHER;

    /** How far before a number its label may begin, in characters. */
    private static final int REACH = 70;

    private static final int WORDS_BETWEEN = 5;
    private static final int GAP = 7;
    private static final int WEAK = 32;

    private static final Set<String> BETWEEN_NAMES = Set.of(NUMBER.name(), FILL.name(), COHORT.name());
    private static final Stems STEMS = stems();
    private static final long BETWEEN = NUMBER.bit() | FILL.bit() | COHORT.bit();

    @SuppressWarnings("EnumOrdinal") // a handful of constants, kept as bits of a number on the hot path
    long bit() {
        return 1L << ordinal();
    }

    boolean in(long bits) {
        return (bits & bit()) != 0;
    }

    private static List<Table.Row> rows() {
        return Table.read(Label.class, "labels.tsv").rows();
    }

    /** {@return the stems of all labels} */
    static Collection<String> words() {
        return rows().stream()
                .filter(row -> !fills(row))
                .map(row -> row.get("word"))
                .toList();
    }

    /** {@return the stems of the words that may stand between a label and its number} */
    static Collection<String> fillers() {
        return rows().stream().filter(Label::fills).map(row -> row.get("word")).toList();
    }

    private static boolean fills(Table.Row row) {
        return BETWEEN_NAMES.contains(row.get("says"));
    }

    private static Stems stems() {
        Map<Label, Long> bits = new EnumMap<>(Label.class);
        for (Label label : values()) {
            bits.put(label, label.bit());
        }
        Stems.Builder stems = new Stems.Builder();
        for (Table.Row row : rows()) {
            long bit = bits.getOrDefault(valueOf(row.get("says")), 0L);
            stems.add(row.get("word"), row.get("needs").isEmpty() ? bit : bit << WEAK);
        }
        return stems.build();
    }

    /**
     * The label directly before an index: the nearest words, past words that say nothing and names of places.
     *
     * @param text the text
     * @param from the start of what may be looked at
     * @param at the index
     * @return the bits of the label, and of what stood between; 0 when there is no label
     */
    static long before(char[] text, int from, int at) {
        int stop = Math.max(from, at - REACH);
        long seen = 0;
        int end = at;
        for (int words = 0; words <= WORDS_BETWEEN; words++) {
            end = gapStart(text, stop, end);
            int start = end < 0 ? end : Characters.wordStart(text, stop, end);
            if (end < 0 || start == end) {
                return 0;
            }
            long bits = STEMS.match(text, start, end);
            long strong = bits & ((1L << WEAK) - 1);
            if (NUMBER.in(seen)) {
                strong |= bits >>> WEAK;
            }
            if ((strong & ~BETWEEN) != 0) {
                return strong | seen;
            }
            if (strong == 0 && !Letters.isUpper(text[start]) && !isTag(text, stop, start)) {
                return 0;
            }
            seen |= strong;
            end = start;
        }
        return 0;
    }

    /** Whether the word is the name of a tag, as in {@code <b>}. */
    private static boolean isTag(char[] text, int stop, int start) {
        return start > stop
                && (text[start - 1] == '<' || (text[start - 1] == '/' && start - 1 > stop && text[start - 2] == '<'));
    }

    /** Cheap test: whether a word or its punctuation, not another number, ends before an index. */
    static boolean mayBeBefore(char[] text, int from, int at) {
        int i = at - 1;
        if (i > from && Characters.isSpace(text[i])) {
            i--;
        }
        if (i < from || Letters.isDigit(text[i])) {
            return false;
        }
        return Letters.isLetter(text[i]) || (mayPart(text[i]) && !Characters.isDigitAt(text, from, i - 1, at));
    }

    /** {@return where the punctuation and spaces before an index begin, or -1 when something else is there} */
    private static int gapStart(char[] text, int stop, int at) {
        int i = at;
        while (i > stop && !Letters.isLetter(text[i - 1])) {
            if (at - i == GAP || !mayPart(text[i - 1])) {
                return -1;
            }
            i--;
        }
        return i > stop ? i : -1;
    }

    private static boolean mayPart(char c) {
        return switch (c) {
            case ' ',
                    '\t',
                    '\n',
                    '\r',
                    ':',
                    '.',
                    ',',
                    ';',
                    '=',
                    '#',
                    '(',
                    '[',
                    '"',
                    '\'',
                    '|',
                    '*',
                    '_',
                    '/',
                    '-',
                    '<',
                    '>' -> true;
            default -> c > 0x7F && !Letters.isLetterOrDigit(c) && c != '\u00A7';
        };
    }
}
