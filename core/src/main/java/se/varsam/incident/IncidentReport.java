package se.varsam.incident;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An incident that is reported: what is known of it, who gets the report and by when. When more becomes known, a report with
 * the same id follows; it replaces the one before.
 *
 * @param id its id, which holds nothing of what happened
 * @param profile the id of the profile whose recipients and clocks these are
 * @param occurrence what is known
 * @param recipients where the documents send it; empty when none names a channel for it
 * @param deadlines what is to be reported by when, soonest first
 * @param fulfilled when which reporting duties were fulfilled, by the duty's id
 * @param joinedInto the id of another report, when this one turned out to be about the same incident and ends there
 * @since 0.1
 */
public record IncidentReport(
        String id,
        String profile,
        Occurrence occurrence,
        List<Recipient> recipients,
        List<Deadline> deadlines,
        Map<String, Instant> fulfilled,
        Optional<String> joinedInto) {

    /** Copies the lists and the map. */
    public IncidentReport {
        recipients = List.copyOf(recipients);
        deadlines = deadlines.stream().sorted(Deadline.SOONEST_FIRST).toList();
        fulfilled = Collections.unmodifiableMap(new TreeMap<>(fulfilled));
    }

    /** {@return what went wrong, and how sure it is} */
    public Incident incident() {
        return occurrence.incident();
    }

    /** {@return when it was first known or suspected} */
    public Instant awareOf() {
        return occurrence.awareOf();
    }

    /** {@return the soonest deadline of what has not been reported yet, if any} */
    public Optional<Deadline> next() {
        return deadlines.stream()
                .filter(deadline -> deadline.fulfilled().isEmpty())
                .findFirst();
    }

    /** {@return whether it is about the same as another report and ends there} */
    public boolean isJoined() {
        return joinedInto.isPresent();
    }

    /** Id, status, kinds, tool, how often, and the next deadline; never what people wrote. */
    @Override
    public String toString() {
        return "IncidentReport[" + id + " " + occurrence
                + next().map(deadline -> " " + deadline).orElse("")
                + joinedInto.map(other -> " -> " + other).orElse("") + "]";
    }
}
