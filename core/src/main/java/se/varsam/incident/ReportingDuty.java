package se.varsam.incident;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.data.Sweden;
import se.varsam.term.Answer;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * A duty to report incidents, with its clock: by the law, or by a municipality that asks for more.
 *
 * @param id its id, for example {@code GDPR-33-1}
 * @param kinds which incidents it is about, at least one kind
 * @param binds as what it binds the municipality
 * @param systems which systems it is about
 * @param after the id of the duty whose fulfilment starts the clock; empty when awareness does
 * @param limit the time it gives: a {@link Duration} is elapsed time, a {@link Period} goes by the Swedish calendar; empty
 *     when the report is made without delay
 * @param to who gets the report
 * @param what what is reported, and on what condition
 * @param source where it says so, with its article
 * @param from the first day of its application
 * @since 0.1
 */
public record ReportingDuty(
        String id,
        Set<IncidentKind> kinds,
        Capacity binds,
        Systems systems,
        Optional<String> after,
        Optional<TemporalAmount> limit,
        Bilingual to,
        Bilingual what,
        String source,
        LocalDate from) {

    /** As what a duty binds the municipality. */
    public enum Capacity implements Term {
        /** It decides why and how personal data are processed. */
        CONTROLLER("personuppgiftsansvarig", "controller"),
        /** It processes personal data for another. */
        PROCESSOR("personuppgiftsbiträde", "processor"),
        /** It runs an activity under the Swedish Cybersecurity Act, as municipalities do. */
        OPERATOR("verksamhetsutövare", "operator"),
        /** It uses an AI system under its own authority; AI Act art. 3(4). */
        DEPLOYER("tillhandahållare", "deployer"),
        /** It has developed an AI system that it puts into service in its own name; AI Act art. 3(3). */
        PROVIDER("leverantör", "provider");

        private final Bilingual text;

        Capacity(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /** Which systems a duty is about. */
    public enum Systems {
        /** All of them. */
        EVERY,
        /** High-risk systems by Annex III of the AI Act. */
        ANNEX_III
    }

    /** Copies the kinds; {@link IllegalArgumentException} for a duty about nothing, nameless or without positive time. */
    public ReportingDuty {
        if (id.isBlank() || source.isBlank() || kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "En anmälningsplikt behöver id, källa och minst ett slag av incidenter: \"" + id
                            + "\". / A reporting duty needs an id, a source and at least one kind: name them.");
        }
        if (limit.filter(given -> !isPositive(given)).isPresent()) {
            throw new IllegalArgumentException(
                    id + ": tiden måste vara en Duration eller Period större än noll; utelämna den"
                            + " för \"utan dröjsmål\". / The time must be a positive Duration or Period; leave it out for \"without"
                            + " delay\".");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** {@return the duties by law, each with its source and its first day} */
    public static List<ReportingDuty> statutory() {
        return StatutoryDuties.ALL;
    }

    /**
     * {@return whether it applies; what is unknown of an occurrence counts as though it did}
     *
     * @param occurrence what happened
     */
    public boolean appliesTo(Occurrence occurrence) {
        return kinds.stream().anyMatch(occurrence.incident()::mayBe)
                && occurrence.capacities().contains(binds)
                && (systems == Systems.EVERY || occurrence.annexIII() != Answer.NO)
                && !from.isAfter(LocalDate.ofInstant(occurrence.awareOf(), Sweden.ZONE));
    }

    /**
     * {@return its deadline}
     *
     * @param occurrence what happened
     * @param fulfilled when which duties were fulfilled, by id
     */
    Deadline deadline(Occurrence occurrence, Map<String, Instant> fulfilled) {
        Optional<Instant> start = after.isPresent()
                ? after.filter(fulfilled::containsKey).map(duty -> requireNonNull(fulfilled.get(duty)))
                : Optional.of(occurrence.awareOf());
        return new Deadline(
                this,
                limit.flatMap(time -> start.map(from -> plus(from, time))),
                Optional.ofNullable(fulfilled.get(id)));
    }

    private static Instant plus(Instant start, TemporalAmount time) {
        return time instanceof Period ? start.atZone(Sweden.ZONE).plus(time).toInstant() : start.plus(time);
    }

    private static boolean isPositive(TemporalAmount time) {
        if (time instanceof Period period) {
            return !period.isNegative() && !period.isZero();
        }
        return time instanceof Duration duration && !duration.isNegative() && !duration.isZero();
    }

    /** Id and source. */
    @Override
    public String toString() {
        return id + " (" + source + ")";
    }
}
