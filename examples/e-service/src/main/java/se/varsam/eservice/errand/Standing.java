package se.varsam.eservice.errand;

import java.time.Instant;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DeskException.Reason;

/** How a case stands now, and why nothing can be carried out on it if so. */
enum Standing {
    /** It waits for a human. */
    WAITING(Reason.UNDECIDED),
    /** A human is deciding it at this moment. */
    SETTLING(Reason.UNDECIDED),
    /** It is decided, and may be carried out. */
    DECIDED(Reason.NO_DECISION),
    /** It is decided that nothing is done. */
    REJECTED(Reason.REJECTED),
    /** The decision is used. */
    USED(Reason.USED),
    /** Whoever proposed it has withdrawn it. */
    WITHDRAWN(Reason.WITHDRAWN),
    /** Its time is out. */
    EXPIRED(Reason.EXPIRED);

    private final Reason reason;

    Standing(Reason reason) {
        this.reason = reason;
    }

    static Standing of(DecisionCase held, Instant now) {
        boolean out = !now.isBefore(held.expires());
        return switch (held.state()) {
            case PENDING -> out ? EXPIRED : WAITING;
            case DECIDING -> SETTLING;
            case DECIDED -> held.effective().isEmpty() ? REJECTED : out ? EXPIRED : DECIDED;
            case USED -> USED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
        };
    }

    /** {@return why nothing can be carried out} */
    Reason reason() {
        return reason;
    }
}
