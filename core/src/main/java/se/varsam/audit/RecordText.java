package se.varsam.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.audit.store.Draft;
import se.varsam.audit.store.Entry;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.data.JsonObject;
import se.varsam.data.JsonWriter;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** How a record is written and read. The same record always gives the same bytes, which is what its hash needs. */
final class RecordText {

    /** How long the pieces of a record usually are, so that none of them has to grow. */
    private static final int LEAF = 640;

    private static final int OPEN = 112;
    private static final int DIGESTS = 160;

    private static final String NOTHING_OPEN = "{}";
    private static final String PERSON = "person";
    private static final String CUT = "cut";
    private static final String SALT = "salt";

    private RecordText() {}

    /** {@return a record that tells of records pruned} */
    static Draft draft(AuditEvent event, AuditRecord.Cut cut) {
        return draft(NOTHING_OPEN, told(event, "").object(CUT, cut(cut)), new TimeText());
    }

    private static JsonWriter cut(AuditRecord.Cut cut) {
        return new JsonWriter()
                .number("from", cut.from())
                .number("to", cut.to())
                .text("root", cut.root().toString());
    }

    static Optional<AuditRecord.Cut> cutIn(JsonObject leaf) {
        return leaf.objectIfAny(CUT).map(RecordText::cut);
    }

    private static AuditRecord.Cut cut(JsonObject cut) {
        return new AuditRecord.Cut(cut.number("from"), cut.number("to"), Hash.parse(cut.text("root")));
    }

    static Draft draft(AuditEvent event, Salt salts, TimeText times) {
        boolean hides = event.person().isPresent() || !event.digests().isEmpty();
        return draft(event, hides ? salts.next() : "", times);
    }

    /** {@return a record whose salt is given, blank when it hides nothing} */
    static Draft draft(AuditEvent event, String salt, TimeText times) {
        String open = salt.isEmpty()
                ? NOTHING_OPEN
                : open(salt, event.person().map(Person::name).orElse(""));
        return draft(open, told(event, salt), times);
    }

    /** All but the number and the time is written by those who wait, not by the one who writes for all of them. */
    private static Draft draft(String open, JsonWriter told, TimeText times) {
        return (number, at, behind) -> {
            JsonWriter leaf = new JsonWriter(LEAF).number("n", number).text("at", times.of(at));
            if (behind > 0) {
                leaf.number("behind", behind);
            }
            return new Entry(open, leaf.members(told).toString());
        };
    }

    /** What the hash does not cover. The name is blank when there is nobody: a person's never is. */
    static String open(String salt, String name) {
        JsonWriter open = new JsonWriter(OPEN).text(SALT, salt);
        text(open, PERSON, name);
        return open.toString();
    }

    private static JsonWriter told(AuditEvent event, String salt) {
        JsonWriter leaf = new JsonWriter(LEAF).text("kind", event.kind().name());
        text(leaf, "profile", event.profile());
        text(leaf, "act", event.act());
        text(leaf, "tool", event.tool());
        text(leaf, "verdict", event.verdict());
        if (!event.clauses().isEmpty()) {
            leaf.texts("clauses", event.clauses());
        }
        text(leaf, "ref", event.reference());
        event.person().ifPresent(person -> person(leaf, person, salt));
        if (event.person().isEmpty() && !salt.isEmpty()) {
            // The digest of a person shows whether the salt is the right one; where there is nobody, its own does.
            leaf.text(SALT, Salt.digest(salt, "", new byte[0]).toString());
        }
        if (!event.digests().isEmpty()) {
            JsonWriter digests = new JsonWriter(DIGESTS);
            event.digests()
                    .forEach((name, hash) -> digests.text(
                            name, Salt.digest(salt, name, hash.bytes()).toString()));
            leaf.object("digests", digests);
        }
        if (event.keeping() != AuditEvent.Keeping.MAY_BE_PUBLIC_RECORD) {
            leaf.text("keep", event.keeping().name());
        }
        return leaf;
    }

    private static void person(JsonWriter leaf, Person person, String salt) {
        byte[] name = person.name().getBytes(StandardCharsets.UTF_8);
        leaf.text(PERSON, Salt.digest(salt, PERSON, name).toString());
        List<String> roles = new ArrayList<>(person.roles().size());
        person.roles().forEach(role -> roles.add(role.name()));
        leaf.texts("roles", roles);
    }

    private static void text(JsonWriter leaf, String name, String value) {
        if (!value.isEmpty()) {
            leaf.text(name, value);
        }
    }

    static AuditTrail.Match match(Entry entry, String name, byte[] content) {
        Optional<String> salt = JsonObject.parse(entry.open()).textIfAny(SALT);
        Optional<String> told =
                JsonObject.parse(entry.leaf()).objectIfAny("digests").flatMap(digests -> digests.textIfAny(name));
        if (told.isEmpty()) {
            return AuditTrail.Match.DIFFERS;
        } else if (salt.isEmpty()) {
            return AuditTrail.Match.FORGOTTEN;
        }
        Hash digest = Salt.digest(salt.get(), name, Hash.ofContent(content).bytes());
        return digest.toString().equals(told.get()) ? AuditTrail.Match.MATCHES : AuditTrail.Match.DIFFERS;
    }

    static Receipt receipt(Entry entry) {
        AuditRecord record = read(entry);
        byte[] leaf = entry.leaf().getBytes(StandardCharsets.UTF_8);
        return new Receipt(record.number(), record.at(), Hash.of(MerkleTree.leafHash(leaf)));
    }

    static AuditRecord read(Entry entry) {
        JsonObject leaf = JsonObject.parse(entry.leaf());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        leaf.texts("roles").forEach(role -> roles.add(Role.valueOf(role)));
        Map<String, Hash> digests = new LinkedHashMap<>();
        leaf.objectIfAny("digests")
                .ifPresent(hidden -> hidden.names().forEach(name -> digests.put(name, Hash.parse(hidden.text(name)))));
        return new AuditRecord(
                leaf.number("n"),
                Instant.parse(leaf.text("at")),
                Duration.of(leaf.names().contains("behind") ? leaf.number("behind") : 0, ChronoUnit.MICROS),
                AuditKind.valueOf(leaf.text("kind")),
                leaf.textIfAny("profile").orElse(""),
                leaf.textIfAny("act").orElse(""),
                leaf.textIfAny("tool").orElse(""),
                leaf.textIfAny("verdict").orElse(""),
                leaf.texts("clauses"),
                leaf.textIfAny("ref").orElse(""),
                roles,
                JsonObject.parse(entry.open()).textIfAny(PERSON),
                digests,
                leaf.textIfAny("keep").map(AuditEvent.Keeping::valueOf).orElse(AuditEvent.Keeping.MAY_BE_PUBLIC_RECORD),
                cutIn(leaf));
    }
}
