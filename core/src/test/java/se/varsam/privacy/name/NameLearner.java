package se.varsam.privacy.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import se.varsam.privacy.name.NameCorpus.Sentence;

/** Learns weights from marked sentences: a logistic regression by FTRL-proximal, which leaves most weights at nought. */
final class NameLearner {

    private static final int ROUNDS = 10;
    private static final double RATE = 0.1;
    private static final double SPARSE = 3;
    private static final double SCALE = 16;
    private static final int LEAST = 3;

    private record Key(Feature feature, long value) {}

    private record Example(List<Integer> keys, boolean isName, double importance) {}

    private final Lexicon lexicon;
    private final Map<Key, Integer> keys = new HashMap<>();
    private final Map<Long, String> words = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    NameLearner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes sentences, and the words in them as features. */
    void add(List<Sentence> sentences) {
        sentences.forEach(each -> record(each, 1, true));
    }

    /** Takes sentences, but no new words. */
    void addMore(List<Sentence> sentences, double importance) {
        sentences.forEach(each -> record(each, importance, false));
    }

    private void record(Sentence sentence, double importance, boolean isOpen) {
        for (String word : sentence.text().split("[^\\p{L}\\p{N}'\u2019-]+", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            for (int length : new int[] {2, 3, 4, lower.length()}) {
                String part = lower.substring(Math.max(0, lower.length() - length));
                words.put(Word.hash(part), part);
            }
        }
        List<Key> seen = new ArrayList<>();
        Weights recorder = (feature, value) -> {
            if (feature == Feature.WORD && isFirst(value)) {
                return 0;
            }
            Key key = new Key(feature, value);
            if (isOpen || !feature.isWord() || keys.containsKey(key)) {
                seen.add(key);
            }
            return 0;
        };
        Surroundings taught = new Surroundings(lexicon, recorder) {
            @Override
            int weigh(char[] text, int from, int start, int end, int to, int before, int marks, boolean isNamed) {
                super.weigh(text, from, start, end, to, before, marks, isNamed);
                boolean isName = sentence.names(start, end);
                List<Integer> ids = seen.stream()
                        .map(key -> keys.computeIfAbsent(key, each -> keys.size()))
                        .toList();
                examples.add(new Example(ids, isName, importance));
                seen.clear();
                return isName ? 1 : -1;
            }
        };
        NameEvaluation.scan(new NameDetector(lexicon, taught, 0, 0), sentence.text());
    }

    /** Whether the lists say that a word is a first name and nothing else: then no corpus may say otherwise. */
    private boolean isFirst(long word) {
        int marks = lexicon.marks(word);
        return (marks & Lexicon.FIRST) > 1 && (marks & Lexicon.AMBIGUOUS) == 0;
    }

    /** The model's lines: a feature, a weight, and the values that have it. */
    List<String> lines() {
        double[] weights = fit();
        Map<Feature, Map<Integer, TreeSet<String>>> lines = new TreeMap<>();
        keys.forEach((key, id) -> {
            int weight = (int) Math.max(-127, Math.min(127, Math.round(weights[id] * SCALE)));
            String value = key.feature.isWord() ? words.get(key.value) : Long.toString(key.value, 36);
            if (Math.abs(weight) >= LEAST && value != null && !value.isEmpty()) {
                lines.computeIfAbsent(key.feature, each -> new TreeMap<>())
                        .computeIfAbsent(weight, each -> new TreeSet<>())
                        .add(value);
            }
        });
        List<String> result = new ArrayList<>();
        lines.forEach((feature, values) ->
                values.forEach((weight, each) -> result.add(feature + "\t" + weight + "\t" + String.join(" ", each))));
        return result;
    }

    private double[] fit() {
        double[] weights = new double[keys.size()];
        double[] squares = new double[keys.size()];
        double[] sums = new double[keys.size()];
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (Example each : examples) {
                double sum = each.keys.stream().mapToDouble(id -> weights[id]).sum();
                double gradient = (1 / (1 + Math.exp(-sum)) - (each.isName ? 1 : 0)) * each.importance;
                for (int id : each.keys) {
                    double more = squares[id] + gradient * gradient;
                    sums[id] += gradient - (Math.sqrt(more) - Math.sqrt(squares[id])) / RATE * weights[id];
                    squares[id] = more;
                    weights[id] = Math.abs(sums[id]) <= SPARSE
                            ? 0
                            : (Math.signum(sums[id]) * SPARSE - sums[id]) / ((1 + Math.sqrt(more)) / RATE + 1);
                }
            }
        }
        return weights;
    }
}
