package se.varsam.eservice.triage;

import org.springframework.stereotype.Component;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DeskException;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.information.Classified;

/** The way to the triage, closed while a human has stopped it (AI Act art. 14(4)(e)): nothing is read, nothing is proposed. */
@Component
public class OverseenTriage {

    /** The tool's id in the register. */
    public static final String TOOL = "triage";

    private final Triage triage;
    private final DecisionDesk desk;

    OverseenTriage(Triage triage, DecisionDesk desk) {
        this.triage = triage;
        this.desk = desk;
    }

    /**
     * {@return what AI proposes to do with a message}
     *
     * @param municipalityId under whose policy
     * @param message the message, as it is classed
     * @throws DeskException when a human has stopped the triage, or the desk cannot tell; the message is not read
     * @throws se.varsam.rule.PolicyViolationException when the policy does not allow it as it stands; nothing is proposed
     */
    public Proposal propose(String municipalityId, Classified<String> message) {
        if (desk.stops().stream().anyMatch(each -> each.tool().equals(TOOL))) {
            throw new DeskException(Reason.STOPPED);
        }
        return triage.propose(municipalityId, message);
    }

    /** {@return how well it does on messages that it was not trained on} */
    public Quality quality() {
        return triage.quality();
    }
}
