package se.varsam.eservice.triage;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.tokenize.SimpleTokenizer;

/** What a text is told by: its words, and pieces of them, since Swedish joins its words to new ones. */
final class Features {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private Features() {}

    /** {@return each feature once, in order} */
    static String[] of(String text) {
        Set<String> features = new LinkedHashSet<>();
        for (String word : SimpleTokenizer.INSTANCE.tokenize(text.toLowerCase(SWEDISH))) {
            features.add(word);
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int at = 0; at + length <= word.length(); at++) {
                    features.add("…" + word.substring(at, at + length));
                }
            }
        }
        return features.toArray(String[]::new);
    }
}
