package se.varsam.cli.label;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.varsam.cli.terminal.Streams;
import se.varsam.label.Provenance;
import se.varsam.label.Trace;
import se.varsam.term.Language;

/** One line of JSON for each file; what no evidence means goes to the error stream. */
final class InspectJson implements InspectReport {

    private final Streams streams;
    private final Language language;

    InspectJson(Streams streams, Language language) {
        this.streams = streams;
        this.language = language;
    }

    @Override
    public void inspected(InspectCommand.Inspected inspected) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", inspected.task().name());
        inspected.found().ifPresent(found -> describe(node, found));
        inspected.failure().ifPresent(why -> node.put("reason", why.reason()).put("message", why.message()));
        streams.out().print(node);
        streams.out().print('\n');
    }

    private static void describe(ObjectNode node, Provenance found) {
        node.put("format", found.format()).put("kind", found.kind().name()).put("tellsOfAi", found.tellsOfAi());
        ArrayNode traces = node.putArray("traces");
        for (Trace trace : found.traces()) {
            traces.addObject()
                    .put("kind", trace.kind().name())
                    .put("place", trace.place())
                    .put("detail", trace.detail());
        }
        OutcomeJson.layers(node.putArray("missing"), found.missing());
    }

    @Override
    public void end(InspectSum sum) {
        streams.err().println("varsam: " + sum.phrase(language));
        streams.err().println("varsam: " + LabelWords.NO_PROOF.in(language));
    }
}
