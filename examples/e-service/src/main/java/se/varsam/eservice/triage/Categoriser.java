package se.varsam.eservice.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Tells which of a few answers fits a text, trained by maximum entropy. Thread-safe; it never learns of what it is asked.
 *
 * @param <E> the answers
 */
final class Categoriser<E extends Enum<E>> {

    private final DoccatModel model;
    private final Class<E> answers;

    private Categoriser(DoccatModel model, Class<E> answers) {
        this.model = model;
        this.answers = answers;
    }

    /**
     * {@return a categoriser that is trained on some samples; the same one every time}
     *
     * @param samples the samples
     * @param answers the answers there are
     * @param right the right one of a sample
     */
    static <E extends Enum<E>> Categoriser<E> train(List<Sample> samples, Class<E> answers, Function<Sample, E> right) {
        DocumentSample[] documents = samples.stream()
                .map(each -> new DocumentSample(right.apply(each).name(), Features.of(each.text())))
                .toArray(DocumentSample[]::new);
        try {
            DoccatModel model = DocumentCategorizerME.train(
                    "sv", ObjectStreamUtils.createObjectStream(documents), parameters(), new DoccatFactory());
            return new Categoriser<>(model, answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file to fail
        }
    }

    Guess<E> guess(String text) {
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model); // one for each text: it is for one thread
        double[] scores = categorizer.categorize(Features.of(text), Map.of());
        E best = Enum.valueOf(answers, categorizer.getBestCategory(scores));
        return new Guess<>(best, Arrays.stream(scores).max().orElse(0));
    }

    /** Chosen by cross-validation within the training part; the weak penalty also keeps the confidence honest. */
    private static TrainingParameters parameters() {
        TrainingParameters how = TrainingParameters.defaultParams();
        how.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        how.put(TrainingParameters.CUTOFF_PARAM, 1);
        how.put(TrainingParameters.ITERATIONS_PARAM, 100);
        how.put("L1Cost", 0.0);
        how.put("L2Cost", 0.1);
        return how;
    }
}
