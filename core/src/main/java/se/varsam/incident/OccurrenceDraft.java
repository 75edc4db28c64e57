package se.varsam.incident;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import se.varsam.term.Answer;

/** An occurrence while it is being changed. */
final class OccurrenceDraft {

    private final String tool;
    private Incident incident;
    private Instant awareOf;
    private Instant latest;
    private int times;
    String matter;
    Set<String> places;
    Set<Occurrence.Discovery> found;
    Set<String> clauses;
    Set<ReportingDuty.Capacity> capacities;
    Answer annexIII;
    Set<String> descriptions;

    OccurrenceDraft(Occurrence occurrence) {
        incident = occurrence.incident();
        tool = occurrence.tool();
        awareOf = occurrence.awareOf();
        latest = occurrence.latest();
        times = occurrence.times();
        matter = occurrence.matter();
        places = new TreeSet<>(occurrence.places());
        found = EnumSet.noneOf(Occurrence.Discovery.class);
        found.addAll(occurrence.found());
        clauses = new TreeSet<>(occurrence.clauses());
        capacities = EnumSet.noneOf(ReportingDuty.Capacity.class);
        capacities.addAll(occurrence.capacities());
        annexIII = occurrence.annexIII();
        descriptions = new TreeSet<>(occurrence.descriptions());
    }

    void join(Occurrence other) {
        incident = incident.status() == Incident.Status.CONFIRMED ? incident : other.incident();
        awareOf = other.awareOf().isBefore(awareOf) ? other.awareOf() : awareOf;
        latest = other.latest().isAfter(latest) ? other.latest() : latest;
        times += other.times();
        places.addAll(other.places());
        found.addAll(other.found());
        clauses.addAll(other.clauses());
        capacities.addAll(other.capacities());
        annexIII = surer(annexIII, other.annexIII());
        descriptions.addAll(other.descriptions());
    }

    /** Yes before unknown before no. */
    private static Answer surer(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.NO ? other : one;
    }

    Occurrence done() {
        return new Occurrence(
                incident,
                tool,
                awareOf,
                latest,
                times,
                matter,
                places,
                found,
                clauses,
                capacities,
                annexIII,
                descriptions);
    }
}
