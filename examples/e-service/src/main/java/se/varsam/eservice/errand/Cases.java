package se.varsam.eservice.errand;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskException;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.person.Person;
import se.varsam.rule.PolicyViolationException;

/** Lays errands on the desk by asking for them to be handed over, and has them handed over when a human has decided. */
@Component
class Cases {

    private final Handover handover;
    private final Errands errands;
    private final DecisionDesk desk;
    private final DecisionStore store;
    private final PersonResolver signedIn;
    private final Moments moments;

    Cases(
            Handover handover,
            Errands errands,
            DecisionDesk desk,
            DecisionStore store,
            PersonResolver signedIn,
            Moments moments) {
        this.handover = handover;
        this.errands = errands;
        this.desk = desk;
        this.store = store;
        this.signedIn = signedIn;
        this.moments = moments;
    }

    /** {@return who acts} */
    Person person() {
        return signedIn.current().orElseThrow(() -> new DeskException(Reason.NOBODY));
    }

    /** {@return how a case stands now} */
    Standing standing(DecisionCase held) {
        return Standing.of(held, moments.now());
    }

    /**
     * Lays an assignment on the desk. One that is decided already is not carried out by proposing it again.
     *
     * @throws DeskException when nobody is signed in
     */
    Answer propose(Assignment what) {
        Optional<String> decided = decided(what);
        return decided.isPresent() ? new Answer.Decided(decided.get()) : kept(what, assign(what));
    }

    /**
     * Carries a decision out, once.
     *
     * @throws DeskException when there is no such case, or nobody is signed in
     */
    Answer carryOut(String id) {
        DecisionCase held = find(id);
        Standing standing = standing(held);
        Optional<Assignment> what = assignment(held);
        if (standing != Standing.DECIDED) {
            return new Answer.Refused(standing.reason());
        } else if (!held.binding().requester().isSameAs(person())) {
            return new Answer.Refused(Reason.OTHER_REQUESTER);
        } else if (what.isEmpty()) {
            return new Answer.Refused(Reason.OTHER_ACTION);
        }
        return kept(what.get(), settled(held, assign(what.get())));
    }

    /** {@return what may be done on a case: as decided, or as proposed while nothing is} */
    Optional<Assignment> assignment(DecisionCase held) {
        return errands.find(held.id())
                .flatMap(each -> Assignment.behind(
                        held.effective().orElse(held.binding()).action(), each.municipality(), each.dnr()));
    }

    /** {@return what was proposed} */
    Optional<Assignment> proposed(DecisionCase held) {
        return errands.find(held.id())
                .flatMap(each -> Assignment.behind(held.binding().action(), each.municipality(), each.dnr()));
    }

    /**
     * {@return a case as the desk keeps it; looking at it so is not opening it}
     *
     * @throws DeskException when there is no such case
     */
    DecisionCase find(String id) {
        return store.find(id).orElseThrow(() -> new DeskException(Reason.UNKNOWN_CASE));
    }

    private Answer assign(Assignment what) {
        try {
            handover.assign(what.municipality(), what.dnr(), what.department(), what.outcome());
            return new Answer.HandedOver();
        } catch (HumanDecisionRequiredException e) {
            return e.pending().<Answer>map(Answer.OnDesk::new).orElseGet(() -> new Answer.Refused(e.reason()));
        } catch (PolicyViolationException e) {
            return new Answer.Denied(e.verdict());
        }
    }

    private Answer kept(Assignment what, Answer answer) {
        if (answer instanceof Answer.OnDesk waiting) {
            errands.keep(new Errand(waiting.id(), what.municipality(), what.dnr(), moments.now()));
        }
        return answer;
    }

    /** Where somebody else carried the same out at the same moment, the guard laid it on the desk anew; nobody asked for that. */
    private Answer settled(DecisionCase before, Answer answer) {
        if (answer instanceof Answer.OnDesk anew && find(before.id()).state() == DecisionCase.State.USED) {
            withdraw(anew.id());
            return new Answer.Refused(Reason.USED);
        }
        return answer;
    }

    private void withdraw(String id) {
        try {
            desk.withdraw(id);
        } catch (DeskException gone) {
            // It is withdrawn already.
        }
    }

    private Optional<String> decided(Assignment what) {
        Person person = person();
        return errands.of(what.municipality(), what.dnr()).stream()
                .flatMap(each -> store.find(each.id()).stream())
                .filter(each -> each.binding().requester().isSameAs(person))
                .filter(each -> standing(each) == Standing.DECIDED)
                .filter(each -> assignment(each).equals(Optional.of(what)))
                .map(DecisionCase::id)
                .findFirst();
    }
}
