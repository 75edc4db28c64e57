package se.varsam.cli;

import se.varsam.audit.AuditException;
import se.varsam.decision.desk.DeskException;
import se.varsam.rule.Verdict;

/** Exit codes: the verdicts' own, those of a scan, those of a batch of files, of a trail, of a desk, then those of {@code sysexits.h}. */
final class Exit {

    static final int ALLOWED = 0;
    static final int DENIED = 1;
    static final int REQUIRED = 2;
    static final int NOTHING_FOUND = 0;
    static final int FOUND = 1;
    static final int ALL_DONE = 0;
    static final int SOME_FAILED = 1;
    static final int INTACT = 0;
    static final int BROKEN = 1;
    static final int TORN = 2;
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 64;
    static final int DATA = 65;
    static final int NO_INPUT = 66;
    static final int SOFTWARE = 70;
    static final int OUTPUT = 74;
    static final int IN_USE = 75;

    private Exit() {}

    /** The code after one more verdict: denied wins over required, required over allowed. */
    static int after(int soFar, Verdict verdict) {
        if (verdict instanceof Verdict.Denied || soFar == DENIED) {
            return DENIED;
        }
        return verdict instanceof Verdict.Required ? REQUIRED : soFar;
    }

    /** The code for a trail that could not do what was asked. */
    static int of(AuditException.Reason reason) {
        return switch (reason) {
            case IN_USE -> IN_USE;
            case UNREADABLE -> NO_INPUT;
            case UNWRITABLE, CLOSED -> OUTPUT;
            case TORN, DAMAGED, UNKNOWN_RECORD, PRUNED -> DATA;
        };
    }

    /** The code for a desk that says no. */
    static int of(DeskException.Reason reason) {
        return switch (reason) {
            case UNKNOWN_CASE -> DATA;
            case TRAIL_FAILED, STORE_FAILED -> OUTPUT;
            case NO_DESK, FAILED -> SOFTWARE;
            default -> REFUSED;
        };
    }
}
