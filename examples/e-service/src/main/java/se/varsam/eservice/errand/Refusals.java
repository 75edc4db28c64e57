package se.varsam.eservice.errand;

import org.springframework.http.HttpStatus;
import se.varsam.decision.desk.DeskException.Reason;

/** How the desk's refusals are told: each reason has a sentence {@code errand.refused.REASON} with the way forward. */
final class Refusals {

    /** The key where a human decides what they have not opened. */
    static final String NOT_OPENED = "errand.refused.NOT_OPENED";

    /** The key where nobody says that the resident is told how to question the decision. */
    static final String NOT_INFORMED = "errand.refused.NOT_INFORMED";

    /** The key where somebody else than a manager stops a tool. */
    static final String NOT_A_MANAGER = "errand.refused.NOT_A_MANAGER";

    /** The key where somebody else than a manager asks how each person decides. */
    static final String NOT_FOR_COLLEAGUES = "errand.refused.NOT_FOR_COLLEAGUES";

    private Refusals() {}

    static String key(Reason reason) {
        return "errand.refused." + reason.name();
    }

    static HttpStatus status(Reason reason) {
        return switch (reason) {
            case UNKNOWN_CASE -> HttpStatus.NOT_FOUND;
            case NOBODY, OWN_REQUEST, OTHER_REQUESTER, NOT_THE_DECIDER -> HttpStatus.FORBIDDEN;
            case NO_DESK, TRAIL_FAILED, STORE_FAILED, FAILED -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.CONFLICT;
        };
    }
}
