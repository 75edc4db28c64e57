package se.varsam.incident;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.varsam.data.JsonObject;
import se.varsam.data.JsonWriter;
import se.varsam.term.Answer;

/** An incident as JSON. Recipients and deadlines are written for whoever reads the file; the register works them out anew. */
final class IncidentFile {

    private static final long FORMAT = 1;

    private IncidentFile() {}

    static String write(IncidentReport report) {
        Occurrence seen = report.occurrence();
        Map<String, String> fulfilled = new LinkedHashMap<>();
        report.fulfilled().forEach((duty, at) -> fulfilled.put(duty, at.toString()));
        JsonWriter json = new JsonWriter()
                .number("format", FORMAT)
                .text("id", report.id())
                .text("profile", report.profile())
                .text("status", seen.incident().status().name())
                .texts("kinds", names(seen.incident().kinds()))
                .text("tool", seen.tool())
                .text("awareOf", seen.awareOf().toString())
                .text("latest", seen.latest().toString())
                .number("times", seen.times())
                .text("matter", seen.matter())
                .texts("places", seen.places())
                .texts("found", names(seen.found()))
                .texts("clauses", seen.clauses())
                .texts("boundAs", names(seen.capacities()))
                .text("annexIII", seen.annexIII().name())
                .texts("descriptions", seen.descriptions())
                .texts("fulfilled", fulfilled)
                .objects(
                        "recipients",
                        report.recipients().stream()
                                .map(IncidentFile::recipient)
                                .toList())
                .objects(
                        "deadlines",
                        report.deadlines().stream().map(IncidentFile::deadline).toList());
        report.joinedInto().ifPresent(other -> json.text("joinedInto", other));
        return json.toString();
    }

    private static JsonWriter recipient(Recipient recipient) {
        return new JsonWriter()
                .text("sv", recipient.name().sv())
                .text("en", recipient.name().en())
                .texts("clauses", recipient.clauses());
    }

    private static JsonWriter deadline(Deadline deadline) {
        JsonWriter json = new JsonWriter().text("duty", deadline.duty().id());
        deadline.due().ifPresent(due -> json.text("due", due.toString()));
        deadline.duty().after().ifPresent(duty -> json.text("after", duty));
        deadline.duty().limit().ifPresent(limit -> json.text("limit", limit.toString()));
        deadline.fulfilled().ifPresent(at -> json.text("fulfilled", at.toString()));
        return json.text("to", deadline.duty().to().sv())
                .text("what", deadline.duty().what().sv())
                .text("source", deadline.duty().source());
    }

    /** Throws {@link IllegalArgumentException} or a JSON error for anything that {@link #write} has not written. */
    static IncidentReport read(JsonObject json) {
        if (json.number("format") != FORMAT) {
            throw new IllegalArgumentException("format");
        }
        try {
            Map<String, Instant> fulfilled = new LinkedHashMap<>();
            JsonObject done = json.object("fulfilled");
            done.names().forEach(duty -> fulfilled.put(duty, Instant.parse(done.text(duty))));
            Incident incident = new Incident(
                    constants(json.texts("kinds"), IncidentKind::valueOf),
                    Incident.Status.valueOf(json.text("status")));
            return new IncidentReport(
                    json.text("id"),
                    json.text("profile"),
                    occurrence(json, incident),
                    List.of(),
                    List.of(),
                    fulfilled,
                    json.textIfAny("joinedInto"));
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("time", e);
        }
    }

    private static Occurrence occurrence(JsonObject json, Incident incident) {
        return new Occurrence(
                incident,
                json.text("tool"),
                Instant.parse(json.text("awareOf")),
                Instant.parse(json.text("latest")),
                Math.toIntExact(json.number("times")),
                json.text("matter"),
                new HashSet<>(json.texts("places")),
                constants(json.texts("found"), Occurrence.Discovery::valueOf),
                new HashSet<>(json.texts("clauses")),
                constants(json.texts("boundAs"), ReportingDuty.Capacity::valueOf),
                Answer.valueOf(json.text("annexIII")),
                new HashSet<>(json.texts("descriptions")));
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static <E extends Enum<E>> Set<E> constants(List<String> names, Function<String, E> constant) {
        return names.stream().map(constant).collect(Collectors.toSet());
    }
}
