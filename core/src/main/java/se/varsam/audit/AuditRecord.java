package se.varsam.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.person.Role;

/**
 * A record as the trail holds it.
 *
 * @param number its number, from 0
 * @param at when it was written; never before the record in front
 * @param behind how much less the clock showed, zero when it ran forward
 * @param kind what happened
 * @param profile the profile that applied, blank when none
 * @param act what was about to be done, blank when nothing
 * @param tool the tool's id, blank when none
 * @param verdict how it came out, blank when nothing was judged
 * @param clauses the clauses that were cited
 * @param reference what it belongs to, blank when nothing
 * @param roles the roles in which the person acted, none when there was nobody
 * @param person who acted; empty when nobody did or it is forgotten
 * @param digests salted digests of texts, by their names; what they say only the salt can tell
 * @param keeping how it may be purged
 * @param cut what was pruned, when that is what happened
 * @since 0.1
 */
public record AuditRecord(
        long number,
        Instant at,
        Duration behind,
        AuditKind kind,
        String profile,
        String act,
        String tool,
        String verdict,
        List<String> clauses,
        String reference,
        Set<Role> roles,
        Optional<String> person,
        Map<String, Hash> digests,
        AuditEvent.Keeping keeping,
        Optional<Cut> cut) {

    /**
     * Records that were pruned together. Their hashes are still kept, so that the root here, and every proof, can be checked.
     *
     * @param from the number of the first one
     * @param to one more than the number of the last one
     * @param root the root over all records before {@code to}
     */
    public record Cut(long from, long to, Hash root) {}

    /** Copies the collections. */
    public AuditRecord {
        clauses = List.copyOf(clauses);
        roles = Set.copyOf(roles);
        digests = Map.copyOf(digests);
    }

    /** Number, time, kind, tool and verdict; never who. */
    @Override
    public String toString() {
        return "AuditRecord[" + number + " " + at + " " + kind + " " + tool + " " + verdict + "]";
    }
}
