package se.varsam.eservice.errand;

import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.rule.Verdict;

/** What became of asking for an errand to be handed over. */
sealed interface Answer {

    /** It is handed over. */
    record HandedOver() implements Answer {}

    /**
     * It lies on the desk, and a human has to decide it.
     *
     * @param id the case's id
     */
    record OnDesk(String id) implements Answer {}

    /**
     * A human has decided it already; whoever proposed it may carry it out.
     *
     * @param id the case's id
     */
    record Decided(String id) implements Answer {}

    /**
     * The desk says no.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements Answer {}

    /**
     * The policy says no, whoever decides or as it was decided.
     *
     * @param verdict the clauses, why and the way forward
     */
    record Denied(Verdict verdict) implements Answer {}
}
