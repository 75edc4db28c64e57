package se.varsam.incident;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * An attempt that a guard stopped. It is recorded and counted, but nothing has happened: it is no incident and starts no clock.
 *
 * @param at when it was stopped
 * @param profile the id of the profile that stopped it
 * @param tool the id of the tool
 * @param wouldHaveBeen the kinds of incident it would have been
 * @param clauses the ids of the clauses that stopped it
 * @param place where in the program; blank when not said
 * @since 0.1
 */
public record StoppedAttempt(
        Instant at, String profile, String tool, Set<IncidentKind> wouldHaveBeen, Set<String> clauses, String place) {

    /** Copies the sets. */
    public StoppedAttempt {
        EnumSet<IncidentKind> kinds = EnumSet.noneOf(IncidentKind.class);
        kinds.addAll(wouldHaveBeen);
        wouldHaveBeen = Collections.unmodifiableSet(kinds);
        clauses = Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
    }
}
