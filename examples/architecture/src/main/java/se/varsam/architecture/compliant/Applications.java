package se.varsam.architecture.compliant;

import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.term.Answers;

/** Prepares decisions on transport service; who decides is found at the desk. */
class Applications {

    Decision.Proposed propose() {
        return new Decision.Proposed(Answers.<DecisionTrait>unknown().with(DecisionTrait.AFFECTS_INDIVIDUAL));
    }

    boolean isDecided(Decision decision) {
        return decision instanceof Decision.Made;
    }
}
