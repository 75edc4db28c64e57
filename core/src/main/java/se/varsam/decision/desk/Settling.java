package se.varsam.decision.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.varsam.audit.AuditKind;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DecisionCase.Vote;
import se.varsam.decision.desk.DeskException.Reason;

/**
 * Finishes or undoes what a program left that ended while somebody decided. The trail tells: with evidence of the vote the case
 * is decided, without it waits again.
 */
final class Settling {

    /** Whoever decides may be at it still; writing takes milliseconds, and a database gives up after half a minute. */
    static final Duration AT_IT = Duration.ofMinutes(1);

    private final Attempt attempt;
    private final Office office;

    Settling(Attempt attempt) {
        this.attempt = attempt;
        this.office = attempt.office();
    }

    DecisionCase settle(DecisionCase held) {
        Instant now = office.now(held);
        if (held.state() != State.DECIDING || now.isBefore(held.changed().plus(AT_IT))) {
            return held;
        }
        Vote vote = held.votes().get(held.votes().size() - 1);
        Optional<Long> evidence = new Evidence(office).find(held, vote);
        DecisionCase settled = evidence.isPresent()
                ? held.proved(evidence.get(), now, held.usableUntil(vote.at(), office.rules()))
                : held.unvoted(now);
        if (!office.replace(settled)) {
            throw new DeskException(Reason.CHANGED_MEANWHILE);
        }
        attempt.about(settled);
        if (evidence.isEmpty()) {
            attempt.recordOfNobody(AuditKind.REFUSED, Reason.NO_EVIDENCE.name(), Map.of());
        }
        return settled;
    }
}
