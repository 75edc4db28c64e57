package se.varsam.decision.desk;

import java.time.Duration;
import java.util.Optional;
import se.varsam.decision.Decision;

/**
 * What is laid on the desk for a human to decide.
 *
 * @param decision what is proposed, with AI's part in it
 * @param request what is to be done when it is approved
 * @param oversight who has to decide at least; the desk's own rules may ask for more, never for less
 * @param most how long it holds at most; the desk's own rules may let it hold for less, never for longer
 * @since 0.1
 */
public record Proposal(
        Decision.Proposed decision, Request request, DeskRules.Oversight oversight, Optional<Duration> most) {

    /** Refuses a time that is out at once: {@link IllegalArgumentException}. */
    public Proposal {
        if (most.filter(time -> time.isZero() || time.isNegative()).isPresent()) {
            throw new IllegalArgumentException(
                    "Ett förslag måste gälla en tid: ange en tid över noll, eller utelämna den. / A proposal must hold"
                            + " for a time: give one above zero, or leave it out.");
        }
    }

    /**
     * {@return a proposal that the desk's rules say who decides}
     *
     * @param decision what is proposed
     * @param request what is to be done when it is approved
     */
    public static Proposal of(Decision.Proposed decision, Request request) {
        return new Proposal(decision, request, DeskRules.Oversight.SINGLE, Optional.empty());
    }

    /**
     * {@return the same proposal, under stricter oversight if this is stricter}
     *
     * @param least who has to decide at least
     */
    public Proposal under(DeskRules.Oversight least) {
        return new Proposal(decision, request, oversight.orStricter(least), most);
    }

    /**
     * {@return the same proposal, waiting for a decision and then holding as decided for so long at most, or for what was asked before if that is less}
     *
     * @param time how long, if the desk's rules do not ask for less
     * @throws IllegalArgumentException when the time is not above zero
     */
    public Proposal within(Duration time) {
        return new Proposal(
                decision,
                request,
                oversight,
                most.filter(before -> before.compareTo(time) < 0).or(() -> Optional.of(time)));
    }

    /** The action's names only: the rest may be personal. */
    @Override
    public String toString() {
        return "Proposal[" + request.action() + ", " + oversight + "]";
    }
}
