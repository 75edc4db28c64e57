package se.varsam.cli.trail;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import se.varsam.audit.Verification;
import se.varsam.term.Language;

/** One line of JSON. */
public final class TrailJson implements TrailReport {

    private final PrintWriter out;
    private final Language language;

    public TrailJson(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void print(TrailState state) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("directory", state.directory().toString());
        node.put("result", state.kind().name());
        node.put("message", state.found().text().in(language));
        if (state.found() instanceof Verification.Intact intact) {
            node.put("first", intact.first()).put("size", intact.size());
            node.put("root", intact.root().toString());
        } else if (state.found() instanceof Verification.Broken broken) {
            node.put("fault", broken.fault().name()).put("number", broken.number());
            node.put("until", broken.until()).put("place", broken.place());
        }
        state.span()
                .ifPresent(span -> node.put("from", span.from().toString())
                        .put("to", span.to().toString()));
        state.pruning()
                .ifPresent(each ->
                        node.putObject("pruning").put("record", each.number()).put("reference", each.reference()));
        outside(node, state.outside());
        out.print(node);
        out.print('\n');
    }

    private static void outside(ObjectNode node, Outside outside) {
        ArrayNode checkpoints = node.putArray("checkpoints");
        outside.checkpoints()
                .forEach(each -> checkpoints
                        .addObject()
                        .put("file", each.file())
                        .put("origin", each.value().origin())
                        .put("size", each.value().size())
                        .put("signatureVerified", outside.isSigned()));
        ArrayNode receipts = node.putArray("receipts");
        outside.receipts()
                .forEach(each -> receipts.addObject()
                        .put("file", each.file())
                        .put("record", each.value().number()));
    }
}
