package se.varsam.guard;

import java.util.Optional;
import se.varsam.decision.desk.DeskException;

/**
 * A human has to decide before this is done. When a case waits for it, the exception carries the case's id; nothing of what
 * is decided is in the message. It survives serialisation.
 *
 * @since 0.1
 */
public final class HumanDecisionRequiredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DeskException.Reason reason;

    /** Blank when no case waits: an optional cannot be serialised. */
    private final String pending;

    /**
     * A refusal.
     *
     * @param reason why there is no decision that can be used
     * @param pending the id of the case that waits for a human, if any does
     */
    public HumanDecisionRequiredException(DeskException.Reason reason, Optional<String> pending) {
        super(message(reason, pending));
        this.reason = reason;
        this.pending = pending.orElse("");
    }

    /** {@return why there is no decision that can be used} */
    public DeskException.Reason reason() {
        return reason;
    }

    /** {@return the id of the case that waits for a human, if any does} */
    public Optional<String> pending() {
        return pending.isEmpty() ? Optional.empty() : Optional.of(pending);
    }

    private static String message(DeskException.Reason reason, Optional<String> pending) {
        return pending.map(id -> "En människa ska besluta först: ärende " + id
                        + " väntar på det, försök igen när det är beslutat. / A human has to decide first: case " + id
                        + " waits for it, try again once it is decided.")
                .orElseGet(() -> "En människa ska besluta först. " + reason.sv() + " / A human has to decide first. "
                        + reason.en());
    }
}
