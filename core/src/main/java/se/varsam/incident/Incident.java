package se.varsam.incident;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that went wrong with AI. An attempt that a guard stopped is recorded but is no incident.
 *
 * @param kinds what went wrong; empty when unknown, which counts as every kind
 * @param status how sure it is
 * @since 0.1
 */
public record Incident(Set<IncidentKind> kinds, Status status) {

    /** How sure it is that it happened; suspicion is enough to report (Söderköping 3.1-10). */
    public enum Status {
        /** It happened. */
        CONFIRMED,
        /** It may have happened, or nobody has said. */
        SUSPECTED
    }

    /** Copies the kinds. */
    public Incident {
        Set<IncidentKind> copy = EnumSet.noneOf(IncidentKind.class);
        copy.addAll(kinds);
        kinds = Collections.unmodifiableSet(copy);
    }

    /**
     * An incident of some kinds.
     *
     * @param status how sure it is
     * @param kinds what went wrong
     * @return the incident
     */
    public static Incident of(Status status, IncidentKind... kinds) {
        return new Incident(Set.of(kinds), status);
    }

    /**
     * Whether it may be of a kind.
     *
     * @param kind the kind
     * @return true when given, or when no kind is given
     */
    public boolean mayBe(IncidentKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
