package se.varsam.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a municipality tells by when, and when two incidents count as one: works out what a report says, and changes nothing.
 *
 * @param profile the id of the profile
 * @param recipients where its documents send incidents
 * @param duties the clocks
 * @param window how far apart the same incident may be noticed
 */
record ReportPlan(String profile, List<Recipient> recipients, List<ReportingDuty> duties, Duration window) {

    ReportPlan {
        recipients = List.copyOf(recipients);
        duties = List.copyOf(duties);
    }

    /** Two with the same key are the same incident when they are near in time; without a key each stands for itself. */
    Optional<String> key(Occurrence seen) {
        String kinds = seen.incident().kinds().stream().map(Enum::name).collect(Collectors.joining("+"));
        return Optional.of(seen.fingerprint())
                .filter(same -> !same.isEmpty())
                .map(same -> Fingerprint.of(profile, seen.tool(), kinds, same));
    }

    /**
     * What changes when somebody notices an incident: first the report it belongs to, then reports that turned out to be about the
     * same. All that are near each other in time end in one, so the order in which they come does not matter.
     *
     * @param seen what was noticed
     * @param known the reports with the same key
     */
    List<IncidentReport> enter(Occurrence seen, List<IncidentReport> known) {
        List<IncidentReport> same = known.stream()
                .filter(report -> report.profile().equals(profile) && !report.isJoined() && isNear(report, seen))
                .sorted(Comparator.comparing(IncidentReport::awareOf).thenComparing(IncidentReport::id))
                .toList();
        String id = same.isEmpty() ? id(seen) : same.get(0).id();
        Occurrence all = seen;
        Map<String, Instant> fulfilled = new TreeMap<>();
        for (IncidentReport report : same) {
            all = all.and(report.occurrence());
            report.fulfilled().forEach((duty, at) -> fulfilled.merge(duty, at, ReportPlan::earlier));
        }
        List<IncidentReport> changed = new ArrayList<>();
        changed.add(report(id, all, fulfilled, Optional.empty()));
        same.stream()
                .skip(1)
                .map(report -> report(report.id(), report.occurrence(), report.fulfilled(), Optional.of(id)))
                .forEach(changed::add);
        return changed;
    }

    /** The report with what its recipients and clocks are now. */
    IncidentReport complete(IncidentReport report) {
        return report(report.id(), report.occurrence(), report.fulfilled(), report.joinedInto());
    }

    IncidentReport fulfil(IncidentReport report, String duty, Instant at) {
        if (complete(report).deadlines().stream()
                .noneMatch(deadline -> deadline.duty().id().equals(duty))) {
            throw new IllegalArgumentException(report.id() + " har ingen anmälningsplikt " + duty
                    + ": använd en av rapportens egna. / The incident has no such duty: use one of the report's own.");
        }
        Map<String, Instant> fulfilled = new TreeMap<>(report.fulfilled());
        fulfilled.merge(duty, at, ReportPlan::earlier);
        return report(report.id(), report.occurrence(), fulfilled, report.joinedInto());
    }

    ReportPlan and(List<ReportingDuty> own) {
        for (ReportingDuty duty : own) {
            if (duties.stream().anyMatch(known -> known.id().equals(duty.id()))) {
                throw new IllegalArgumentException(
                        duty.id() + " finns redan: en egen tidsfrist läggs till under eget id och"
                                + " ersätter ingen. / The duty exists already: a clock of your own is added under an id of its own"
                                + " and replaces none.");
            }
        }
        return new ReportPlan(
                profile,
                recipients,
                Stream.concat(duties.stream(), own.stream()).toList(),
                window);
    }

    private IncidentReport report(
            String id, Occurrence seen, Map<String, Instant> fulfilled, Optional<String> joinedInto) {
        return new IncidentReport(
                id,
                profile,
                seen,
                recipients.stream()
                        .filter(recipient -> recipient.takes(seen.incident()))
                        .toList(),
                duties.stream()
                        .filter(duty -> duty.appliesTo(seen))
                        .map(duty -> duty.deadline(seen, fulfilled))
                        .toList(),
                fulfilled,
                joinedInto);
    }

    private boolean isNear(IncidentReport report, Occurrence seen) {
        Occurrence other = report.occurrence();
        return !seen.awareOf().isAfter(other.latest().plus(window))
                && !other.awareOf().isAfter(seen.latest().plus(window));
    }

    /** The day, the key by which the same is found again, and chance; nothing of what happened can be read from it. */
    private String id(Occurrence seen) {
        String chance = UUID.randomUUID().toString().substring(0, 8);
        return LocalDate.ofInstant(seen.awareOf(), ZoneOffset.UTC)
                + key(seen).map(key -> "-" + key).orElse("") + "-" + chance;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
