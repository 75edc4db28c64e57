package se.varsam.spring.problem;

import org.springframework.http.HttpStatus;
import se.varsam.audit.AuditException;
import se.varsam.decision.desk.DeskException;
import se.varsam.label.LabelException;

/** Which status a reason is: forbidden to this person, absent, in conflict with the state of the case, or out of order. */
final class Reasons {

    private Reasons() {}

    static HttpStatus status(DeskException.Reason reason) {
        return switch (reason) {
            case NOBODY, REJECTED, OTHER_REQUESTER, OWN_REQUEST, SAME_VERIFIER, NOT_THE_DECIDER -> HttpStatus.FORBIDDEN;
            case UNKNOWN_CASE -> HttpStatus.NOT_FOUND;
            case NO_DECISION,
                    UNDECIDED,
                    TIMED_OUT,
                    OTHER_ACTION,
                    OTHER_TOOL,
                    OTHER_PROFILE,
                    EXPIRED,
                    USED,
                    WITHDRAWN,
                    STOPPED,
                    ALREADY_DECIDED,
                    CHANGED_MEANWHILE,
                    PROPOSE_ANEW -> HttpStatus.CONFLICT;
            case NO_DESK, NO_EVIDENCE, TRAIL_FAILED, STORE_FAILED, FAILED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    static HttpStatus status(AuditException.Reason reason) {
        return switch (reason) {
            case UNKNOWN_RECORD -> HttpStatus.NOT_FOUND;
            case PRUNED -> HttpStatus.GONE;
            case IN_USE, TORN, DAMAGED, UNWRITABLE, UNREADABLE, CLOSED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    static HttpStatus status(LabelException.Reason reason) {
        return switch (reason) {
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case DAMAGED,
                    ENCODING,
                    NO_PLACE,
                    FOREIGN_MANIFEST,
                    SIGNED,
                    ENCRYPTED,
                    NOT_LABELLED,
                    CHANGED_SINCE,
                    DRAWN_ON -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
