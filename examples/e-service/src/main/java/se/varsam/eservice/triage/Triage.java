package se.varsam.eservice.triage;

import se.varsam.annotation.DisclosesAi;
import se.varsam.annotation.UsesAiTool;
import se.varsam.information.Classified;

/** Sorts residents' messages by AI, where the municipality's policy allows that. */
interface Triage {

    /**
     * {@return what AI proposes to do with a message}
     *
     * @param municipalityId under whose policy
     * @param message the message, as it is classed
     * @throws se.varsam.rule.PolicyViolationException when the policy does not allow it as it stands; nothing is proposed
     */
    @UsesAiTool(value = "triage", purpose = "sortering")
    @DisclosesAi
    Proposal propose(String municipalityId, Classified<String> message);

    /** {@return how well it does on messages that it was not trained on} */
    Quality quality();
}
