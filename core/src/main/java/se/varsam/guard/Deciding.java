package se.varsam.guard;

import java.util.Optional;
import se.varsam.AiPolicy;
import se.varsam.decision.Decision;
import se.varsam.decision.desk.Authorization;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DeskException;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.Proposal;
import se.varsam.use.AiUse;

/** Uses the decision that a human has made, or sees to that one is asked for. */
final class Deciding {

    private final DecisionDesk desk;
    private final AiPolicy policy;
    private final AiUse use;
    private final Proposal proposal;

    Deciding(DecisionDesk desk, AiPolicy policy, AiUse use, Proposal proposal) {
        this.desk = desk;
        this.policy = policy;
        this.use = use;
        this.proposal = proposal;
    }

    Decision.Made decide() {
        Authorization answer = desk.authorize(proposal.request());
        if (answer instanceof Authorization.Granted granted && isEnough(granted)) {
            policy.assessDecided(use, granted).orElseThrow();
            return granted.orElseThrow();
        }
        throw required(answer instanceof Authorization.Refused refused ? refused.reason() : Reason.NO_DECISION);
    }

    /** Somebody may have proposed the same under less oversight than is asked for here; that is no decision on this. */
    private boolean isEnough(Authorization.Granted granted) {
        return granted.oversight().compareTo(proposal.oversight()) >= 0;
    }

    private HumanDecisionRequiredException required(Reason reason) {
        try {
            return switch (reason) {
                case NO_DECISION, EXPIRED, USED, WITHDRAWN -> waiting().orElseGet(() -> proposed(reason));
                case UNDECIDED, REJECTED -> waiting().orElseGet(() -> none(reason));
                default -> none(reason);
            };
        } catch (DeskException e) {
            HumanDecisionRequiredException failed = none(e.reason());
            failed.initCause(e);
            return failed;
        }
    }

    private Optional<HumanDecisionRequiredException> waiting() {
        return desk.waiting(proposal.request()).map(held -> told(Reason.UNDECIDED, held));
    }

    private HumanDecisionRequiredException proposed(Reason reason) {
        return told(reason, desk.propose(proposal));
    }

    private static HumanDecisionRequiredException told(Reason reason, DecisionCase held) {
        return new HumanDecisionRequiredException(reason, Optional.of(held.id()));
    }

    private static HumanDecisionRequiredException none(Reason reason) {
        return new HumanDecisionRequiredException(reason, Optional.empty());
    }
}
