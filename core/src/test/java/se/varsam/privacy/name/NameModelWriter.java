package se.varsam.privacy.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.varsam.privacy.name.NameCorpus.Sentence;

/**
 * Writes {@code ordinary.txt} and {@code model.txt}: {@code NameModelWriter <marked sentences> <statutes> <folder>}. It
 * learns from the first half of the statutes; the other half is for measuring.
 */
final class NameModelWriter {

    private static final int COPIES = 3;
    private static final double STATUTES = 0.3;
    private static final double RAISED = 0.2;
    private static final int FEWEST_IN_SENTENCES = 3;
    private static final int FEWEST_IN_STATUTES = 10;

    private static final List<String> SOURCES = List.of(
            "# Written by NameModelWriter; do not edit. Learned from:",
            "# - Swedish NER corpus, training part (github.com/klintan/swedish-ner-corpus), CC BY 4.0, by Andreas Klintberg,",
            "#   from Webbnyheter 2012 (Spr\u00e5kbanken Text, CC BY 4.0); only single words and weights are kept;",
            "# - the Swedish Code of Statutes, which has no copyright (1960:729, section 9);",
            "# - sentences written for Varsam.");

    private NameModelWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        List<Sentence> named = NameCorpus.read(Path.of(arguments[0]));
        List<Sentence> statutes = NameCorpus.unmarked(Path.of(arguments[1]));
        Model model = learn(named, statutes.subList(0, statutes.size() / 2));
        write(folder.resolve("ordinary.txt"), "# Ordinary words, front-coded.", NameListWriter.encode(model.ordinary));
        write(
                folder.resolve("model.txt"),
                "# Weights in sixteenths of a logit: feature, weight, values; a number is marks or edges in base 36.",
                model.weights);
    }

    private static void write(Path file, String title, List<String> lines) throws IOException {
        Files.write(
                file,
                Stream.of(List.of(title), SOURCES, lines).flatMap(List::stream).toList());
    }

    /**
     * What is learned.
     *
     * @param ordinary the ordinary words
     * @param weights the weights, as lines
     */
    record Model(Map<String, Integer> ordinary, List<String> weights) {

        /** The lexicon with the ordinary words. */
        Lexicon lexicon() {
            Map<String, Integer> words = listed();
            ordinary.forEach((word, mark) -> words.merge(word, mark, (one, other) -> one | other));
            return Lexicon.of(words);
        }
    }

    /** Learns from sentences with names, from statutes, and from the templates. */
    static Model learn(List<Sentence> named, List<Sentence> statutes) throws IOException {
        Model model = new Model(ordinary(named, FEWEST_IN_SENTENCES), new ArrayList<>());
        model.ordinary.putAll(ordinary(statutes, FEWEST_IN_STATUTES));
        Lexicon lexicon = model.lexicon();
        OtherNames others = new OtherNames(listed(), lexicon, named, 1);
        List<Sentence> templates = NameCorpus.bracketed("templates.txt");
        NameLearner learner = new NameLearner(lexicon);
        learner.add(named);
        learner.add(templates.stream().map(others::fill).toList());
        for (int copy = 0; copy < COPIES; copy++) {
            learner.addMore(named.stream().map(others::swap).toList(), 1);
            learner.addMore(templates.stream().map(others::fill).toList(), 2);
        }
        learner.addMore(templates.stream().map(others::fill).map(others::raise).toList(), 1);
        learner.addMore(named.stream().map(others::swap).map(others::raise).toList(), RAISED);
        learner.addMore(
                statutes.stream().filter(each -> isNameless(each, lexicon)).toList(), STATUTES);
        model.weights.addAll(learner.lines());
        return model;
    }

    private static Map<String, Integer> listed() {
        Map<String, Integer> words = new HashMap<>(WordFile.decode(WordFile.lines("names.txt")));
        WordFile.sections(WordFile.lines("words.txt"))
                .forEach((word, mark) -> words.merge(word, mark, (one, other) -> one | other));
        return words;
    }

    private static Map<String, Integer> ordinary(List<Sentence> sentences, int fewest) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence each : sentences) {
            for (String word : each.text().split("[^\\p{L}-]+", -1)) {
                if (word.length() > 1 && word.chars().allMatch(Character::isLowerCase)) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < fewest);
        counts.replaceAll((word, count) -> Lexicon.ORDINARY);
        return counts;
    }

    /** Whether a paragraph has no capitalised word that is a first name above all: few statutes name persons. */
    private static boolean isNameless(Sentence sentence, Lexicon lexicon) {
        return Arrays.stream(sentence.text().split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .noneMatch(word ->
                        (lexicon.marks(Word.hash(word.toLowerCase(Locale.ROOT))) & (Lexicon.FIRST | Lexicon.AMBIGUOUS))
                                == Lexicon.FIRST);
    }
}
