package se.varsam.guard;

import java.util.Optional;
import se.varsam.decision.desk.DeskException;

/**
 * A human has to decide before this is done. When a case waits for it, the exception carries the case's id; nothing of what
 * is decided is in the message.
 *
 * @since 0.1
 */
public final class HumanDecisionRequiredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DeskException.Reason reason;
    private final transient Optional<String> pending;

    /**
     * A refusal.
     *
     * @param reason why there is no decision that can be used
     * @param pending the id of the case that waits for a human, if any does
     */
    public HumanDecisionRequiredException(DeskException.Reason reason, Optional<String> pending) {
        super(message(reason, pending));
        this.reason = reason;
        this.pending = pending;
    }

    /** {@return why there is no decision that can be used} */
    public DeskException.Reason reason() {
        return reason;
    }

    /** {@return the id of the case that waits for a human, if any does} */
    public Optional<String> pending() {
        return pending;
    }

    private static String message(DeskException.Reason reason, Optional<String> pending) {
        String where = pending.map(id -> " [" + id + "]").orElse("");
        return "En människa ska besluta först" + where + ": " + reason.sv() + " / A human has to decide first" + where
                + ": " + reason.en();
    }
}
