package se.varsam.decision.desk;

import se.varsam.decision.Decision;

/**
 * What is laid on the desk for a human to decide.
 *
 * @param decision what is proposed, with AI's part in it
 * @param request what is to be done when it is approved
 * @param oversight who has to decide at least; the desk's own rules may ask for more, never for less
 * @since 0.1
 */
public record Proposal(Decision.Proposed decision, Request request, DeskRules.Oversight oversight) {

    /**
     * {@return a proposal that the desk's rules say who decides}
     *
     * @param decision what is proposed
     * @param request what is to be done when it is approved
     */
    public static Proposal of(Decision.Proposed decision, Request request) {
        return new Proposal(decision, request, DeskRules.Oversight.SINGLE);
    }

    /**
     * {@return the same proposal, under stricter oversight}
     *
     * @param least who has to decide at least
     */
    public Proposal under(DeskRules.Oversight least) {
        return new Proposal(decision, request, least);
    }

    /** The action's names only: the rest may be personal. */
    @Override
    public String toString() {
        return "Proposal[" + request.action() + ", " + oversight + "]";
    }
}
