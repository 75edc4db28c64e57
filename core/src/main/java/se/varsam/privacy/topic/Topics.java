package se.varsam.privacy.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.varsam.data.Table;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Letters;

/**
 * The words of {@code topics.tsv} and {@code origins.tsv}. What a word means is kept as a number, so that a lookup makes
 * no object: the type plus one, what must stand beside it, and the capitals that it needs.
 */
final class Topics {

    private static final List<PersonalDataType> TYPES = Arrays.stream(PersonalDataType.values())
            .filter(PersonalDataType::isTopic)
            .toList();
    private static final Beside[] BESIDE = Beside.values();
    private static final String[] RULES = rules();

    private static final int TYPE = 0xF;
    private static final int CAPITAL = 1 << 8;
    private static final int CAPITALS = 1 << 9;
    private static final int SMALL = 1 << 10;

    static final Trie WORDS = words();

    private Topics() {}

    private static Trie words() {
        TrieBuilder trie = new TrieBuilder();
        for (String file : List.of("topics.tsv", "origins.tsv")) {
            for (Table.Row row : Table.read(Topics.class, file).rows()) {
                String word = row.get("word");
                String how = row.get("how");
                int meaning = meaning(row.get("type"), row.get("beside"), word);
                boolean small = how.equals("small");
                trie.add(word, small ? meaning | SMALL : meaning, small || how.equals("word"), how.equals("part"));
            }
        }
        return trie.build();
    }

    private static int meaning(String type, String beside, String word) {
        int code = type.equals("-") ? 0 : 1 + TYPES.indexOf(PersonalDataType.valueOf(type));
        int needs = beside.isEmpty() ? 0 : Arrays.asList(Beside.values()).indexOf(Beside.valueOf(beside));
        int capital = Letters.isUpper(word.charAt(0)) ? CAPITAL : 0;
        int capitals = Letters.isUpper(word.charAt(1)) ? CAPITALS : 0;
        return code | (needs << 4) | capital | capitals;
    }

    private static String[] rules() {
        return TYPES.stream().map(Topics::rule).toArray(String[]::new);
    }

    private static String rule(PersonalDataType type) {
        return "topic." + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a meaning is that the word says nothing, so that a shorter one does not speak for it. */
    static boolean isNothing(int meaning) {
        return (meaning & TYPE) == 0;
    }

    static PersonalDataType type(int meaning) {
        return TYPES.get((meaning & TYPE) - 1);
    }

    static String ruleOf(int meaning) {
        return RULES[(meaning & TYPE) - 1];
    }

    static Beside beside(int meaning) {
        return BESIDE[(meaning >> 4) & TYPE];
    }

    /** Whether the word in the text has the capitals that the meaning needs, or has none. */
    static boolean hasCapitals(int meaning, char[] text, int at) {
        return ((meaning & CAPITAL) == 0 || Letters.isUpper(text[at]))
                && ((meaning & CAPITALS) == 0 || Letters.isUpper(text[at + 1]))
                && ((meaning & SMALL) == 0 || !Letters.isUpper(text[at]));
    }
}
