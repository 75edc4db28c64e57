package se.varsam.decision.desk;

import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.person.Person;

/** Notes who opened a case first; several may do so at the same time. */
final class Opening {

    private static final int MOST_TRIES = 100;

    private final Attempt attempt;

    Opening(Attempt attempt) {
        this.attempt = attempt;
    }

    DecisionCase by(Person person, DecisionCase first) {
        DecisionCase held = first;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (held.state() != State.PENDING
                    || held.openings().stream().anyMatch(each -> each.person().isSameAs(person))) {
                return held;
            }
            DecisionCase opened = held.opened(
                    new DecisionCase.Opening(person, attempt.office().now(held)));
            if (attempt.office().replace(opened)) {
                return opened;
            }
            held = attempt.find(held.id());
        }
        throw new DeskException(Reason.CHANGED_MEANWHILE);
    }
}
