package se.varsam.architecture.violating;

import se.varsam.decision.Decision;
import se.varsam.decision.Ruling;

/** Decides what it proposes, in the name of whoever stands in the template. */
class Applications {

    Decision.Made approve(Decision.Proposed proposal, Ruling template) {
        return proposal.decide(template);
    }
}
