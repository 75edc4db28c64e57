package se.varsam.cli.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import java.util.TreeSet;
import se.varsam.audit.AuditRecord;
import se.varsam.cli.terminal.Streams;

/** One line of JSON for each record. */
final class RecordJson implements RecordReport {

    private final Streams streams;
    private final boolean showsNames;

    RecordJson(Streams streams, boolean showsNames) {
        this.streams = streams;
        this.showsNames = showsNames;
    }

    @Override
    public void begin() {
        // Nothing stands before the first.
    }

    @Override
    public void record(AuditRecord record) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", record.number()).put("at", record.at().toString());
        if (!record.behind().isZero()) {
            node.put("behind", record.behind().toString());
        }
        node.put("kind", record.kind().name());
        put(node, "profile", record.profile());
        put(node, "act", record.act());
        put(node, "tool", record.tool());
        put(node, "verdict", record.verdict());
        put(node, "reference", record.reference());
        ArrayNode clauses = node.putArray("clauses");
        record.clauses().forEach(clauses::add);
        ArrayNode roles = node.putArray("roles");
        new TreeSet<>(record.roles()).forEach(role -> roles.add(role.name()));
        if (showsNames) {
            record.person().ifPresent(name -> node.put("person", name));
        }
        ObjectNode digests = node.putObject("digests");
        new TreeMap<>(record.digests()).forEach((name, hash) -> digests.put(name, hash.toString()));
        node.put("keeping", record.keeping().name());
        streams.out().print(node);
        streams.out().print('\n');
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isBlank()) {
            node.put(name, value);
        }
    }

    @Override
    public void end(long from, long to, long size) {
        // The lines say it all.
    }
}
