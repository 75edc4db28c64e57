package se.varsam.cli.label;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import se.varsam.cli.file.Outcome;
import se.varsam.cli.terminal.Streams;
import se.varsam.label.LabelLayer;
import se.varsam.term.Language;

/** One line of JSON for each file; how many there were goes to the error stream. */
final class OutcomeJson implements OutcomeReport {

    private final Streams streams;
    private final Language language;

    OutcomeJson(Streams streams, Language language) {
        this.streams = streams;
        this.language = language;
    }

    @Override
    public void done(Outcome outcome) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", outcome.task().name())
                .put("out", outcome.task().target())
                .put("result", outcome.state().name());
        outcome.labelled().ifPresent(done -> {
            node.put("format", done.format()).put("kind", done.kind().name());
            layers(node.putArray("written"), done.written());
            layers(node.putArray("missing"), done.missing());
            node.put("caption", done.caption());
        });
        outcome.sidecar().ifPresent(path -> node.put("sidecar", path.toString()));
        outcome.failure().ifPresent(why -> node.put("reason", why.reason()).put("message", why.message()));
        streams.out().print(node);
        streams.out().print('\n');
    }

    static void layers(ArrayNode array, Set<LabelLayer> layers) {
        new TreeSet<>(layers).forEach(layer -> array.add(layer.name()));
    }

    @Override
    public void end(OutcomeSum sum) {
        streams.err().println("varsam: " + sum.phrase(language));
    }
}
