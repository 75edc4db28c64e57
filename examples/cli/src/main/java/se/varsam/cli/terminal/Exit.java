package se.varsam.cli.terminal;

import se.varsam.audit.AuditException;
import se.varsam.decision.desk.DeskException;
import se.varsam.rule.Verdict;

/** Exit codes: the verdicts' own, those of a scan, those of a batch of files, of a trail, of a desk, then those of {@code sysexits.h}. */
public final class Exit {

    public static final int ALLOWED = 0;
    public static final int DENIED = 1;
    public static final int REQUIRED = 2;
    public static final int NOTHING_FOUND = 0;
    public static final int FOUND = 1;
    public static final int ALL_DONE = 0;
    public static final int SOME_FAILED = 1;
    public static final int INTACT = 0;
    public static final int BROKEN = 1;
    public static final int TORN = 2;
    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int USAGE = 64;
    public static final int DATA = 65;
    public static final int NO_INPUT = 66;
    public static final int SOFTWARE = 70;
    public static final int OUTPUT = 74;
    public static final int IN_USE = 75;

    private Exit() {}

    /** The code after one more verdict: denied wins over required, required over allowed. */
    public static int after(int soFar, Verdict verdict) {
        if (verdict instanceof Verdict.Denied || soFar == DENIED) {
            return DENIED;
        }
        return verdict instanceof Verdict.Required ? REQUIRED : soFar;
    }

    /** The code for a trail that could not do what was asked. */
    public static int of(AuditException.Reason reason) {
        return switch (reason) {
            case IN_USE -> IN_USE;
            case UNREADABLE -> NO_INPUT;
            case UNWRITABLE, CLOSED -> OUTPUT;
            case TORN, DAMAGED, UNKNOWN_RECORD, PRUNED -> DATA;
        };
    }

    /** The code for a desk that says no. */
    public static int of(DeskException.Reason reason) {
        return switch (reason) {
            case UNKNOWN_CASE -> DATA;
            case TRAIL_FAILED, STORE_FAILED -> OUTPUT;
            case NO_DESK, FAILED -> SOFTWARE;
            default -> REFUSED;
        };
    }
}
