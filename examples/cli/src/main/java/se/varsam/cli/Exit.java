package se.varsam.cli;

import se.varsam.rule.Verdict;

/** Exit codes: the verdicts' own, those of a scan, those of a batch of files, then those of {@code sysexits.h}. */
final class Exit {

    static final int ALLOWED = 0;
    static final int DENIED = 1;
    static final int REQUIRED = 2;
    static final int NOTHING_FOUND = 0;
    static final int FOUND = 1;
    static final int ALL_DONE = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 64;
    static final int DATA = 65;
    static final int NO_INPUT = 66;
    static final int SOFTWARE = 70;
    static final int OUTPUT = 74;

    private Exit() {}

    /** The code after one more verdict: denied wins over required, required over allowed. */
    static int after(int soFar, Verdict verdict) {
        if (verdict instanceof Verdict.Denied || soFar == DENIED) {
            return DENIED;
        }
        return verdict instanceof Verdict.Required ? REQUIRED : soFar;
    }
}
