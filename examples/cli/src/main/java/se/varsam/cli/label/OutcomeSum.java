package se.varsam.cli.label;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.varsam.cli.file.Outcome;
import se.varsam.cli.file.Outcome.State;
import se.varsam.label.LabelLayer;
import se.varsam.term.Language;

/** How many files became what. */
final class OutcomeSum {

    private final Map<State, Long> states = new EnumMap<>(State.class);
    private final Map<LabelLayer, Long> missing = new EnumMap<>(LabelLayer.class);
    private final Set<String> captions = new TreeSet<>();

    void add(Outcome outcome) {
        states.merge(outcome.state(), 1L, Long::sum);
        outcome.labelled().ifPresent(done -> {
            done.missing().forEach(layer -> missing.merge(layer, 1L, Long::sum));
            if (done.missing().contains(LabelLayer.VISIBLE)) {
                captions.add(done.caption());
            }
        });
    }

    long of(State state) {
        return states.getOrDefault(state, 0L);
    }

    /** How many files lack a layer that was asked for. */
    Map<LabelLayer, Long> missing() {
        return missing;
    }

    /** What is to be put beside files that have no place for it. */
    Set<String> captions() {
        return captions;
    }

    String phrase(Language language) {
        return LabelWords.COUNTED.in(
                language,
                of(State.LABELLED),
                of(State.UNLABELLED),
                of(State.SIDECAR),
                of(State.UNCHANGED),
                of(State.FAILED));
    }
}
