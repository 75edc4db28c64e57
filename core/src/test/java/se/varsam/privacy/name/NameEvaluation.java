package se.varsam.privacy.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.name.NameCorpus.Sentence;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Measures how well names are found: {@code NameEvaluation <marked sentences>} with the model that is shipped,
 * {@code NameEvaluation <marked sentences> <statutes>} with models that have not seen what they are tried on.
 */
final class NameEvaluation {

    private static final int FOLDS = 5;
    private static final int WINDOW = 256;

    private NameEvaluation() {}

    /**
     * A stretch of text that was found.
     *
     * @param start its first index
     * @param end the index after its last
     * @param confidence how sure the find is
     * @param rule what found it
     */
    record Find(int start, int end, Confidence confidence, String rule) {

        /** The find in its text. */
        String in(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * How many names were found, by overlap.
     *
     * @param found the finds
     * @param right the finds that touch a name
     * @param names the names
     * @param met the names that a find touches
     */
    record Score(int found, int right, int names, int met) {

        static final Score NONE = new Score(0, 0, 0, 0);

        static Score of(NameDetector detector, List<Sentence> sentences) {
            Score sum = NONE;
            for (Sentence each : sentences) {
                List<Find> finds = scan(detector, each.text());
                int right = (int) finds.stream()
                        .filter(find -> each.names(find.start, find.end))
                        .count();
                int met = (int) each.names().stream()
                        .filter(name -> finds.stream().anyMatch(find -> find.start < name[1] && name[0] < find.end))
                        .count();
                sum = sum.plus(new Score(finds.size(), right, each.names().size(), met));
            }
            return sum;
        }

        Score plus(Score other) {
            return new Score(found + other.found, right + other.right, names + other.names, met + other.met);
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) met / names;
        }

        @Override
        public String toString() {
            double f1 = 2 * precision() * recall() / (precision() + recall());
            return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f of %d", precision(), recall(), f1, names);
        }
    }

    /**
     * Keeps what is found.
     *
     * @param finds where it is kept
     */
    record Finds(List<Find> finds) implements Sink {

        @Override
        public void found(PersonalDataType type, int start, int end, Confidence confidence, String rule, int marks) {
            finds.add(new Find(start, end, confidence, rule));
        }

        @Override
        public void person(int start, int end) {
            throw new AssertionError("a name is a finding of its own");
        }
    }

    /** Everything found in a text. */
    static List<Find> scan(NameDetector detector, String string) {
        char[] text = string.toCharArray();
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < text.length; ) {
            if (Letters.isUpper(text[i]) && (i == 0 || !Letters.isLetterOrDigit(text[i - 1]))) {
                int from = Math.max(0, i - WINDOW);
                int to = Math.min(text.length, i + WINDOW);
                i = detector.read(text, from, i, to, new Finds(finds));
            } else {
                i++;
            }
        }
        return finds;
    }

    public static void main(String[] arguments) throws IOException {
        List<Sentence> sentences = NameCorpus.read(Path.of(arguments[0]));
        if (arguments.length == 1) {
            print("standard", Score.of(NameDetector.standard(), sentences));
            print("strict", Score.of(NameDetector.strict(), sentences));
            return;
        }
        List<Sentence> statutes = NameCorpus.unmarked(Path.of(arguments[1]));
        List<Sentence> seen = statutes.subList(0, statutes.size() / 2);
        List<Sentence> unseen = statutes.subList(statutes.size() / 2, statutes.size());
        int[] leasts = {-25, 0, 20, 25, 30, 35, 40, 45, 50};
        Score[] scores = new Score[leasts.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sentence> train = new ArrayList<>();
            List<Sentence> test = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i % FOLDS == fold ? test : train).add(sentences.get(i));
            }
            NameModelWriter.Model model = NameModelWriter.learn(train, seen);
            Lexicon lexicon = model.lexicon();
            Surroundings surroundings = new Surroundings(lexicon, new NameModel(model.weights()));
            for (int i = 0; i < leasts.length; i++) {
                NameDetector detector = new NameDetector(lexicon, surroundings, Math.min(0, leasts[i]), leasts[i]);
                Score score = Score.of(detector, test);
                scores[i] = fold == 0 ? score : scores[i].plus(score);
            }
        }
        for (int i = 0; i < leasts.length; i++) {
            print("cross-validated, from " + leasts[i], scores[i]);
        }
        Score found = Score.of(NameDetector.standard(), unseen);
        int characters = unseen.stream().mapToInt(each -> each.text().length()).sum();
        print("statutes, finds per million characters", found.found() * 1e6 / characters);
        print("own sentences", Score.of(NameDetector.standard(), NameCorpus.bracketed("sentences.txt")));
    }

    private static void print(String what, Object value) {
        System.out.println(what + ": " + value);
    }
}
