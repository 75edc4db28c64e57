package se.varsam;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.varsam.rule.Verdict;

/** Verdicts without a finding, by the set of quiet rules that applied; so that repeating one allocates nothing. */
final class QuietVerdicts {

    private static final int MOST = 64;

    private volatile Kept kept = new Kept(new long[0], new Verdict[0]);

    private static final class Kept {

        private final long[] applying;
        private final Verdict[] verdicts;

        Kept(long[] applying, Verdict[] verdicts) {
            this.applying = applying;
            this.verdicts = verdicts;
        }
    }

    @Nullable
    Verdict find(long applying) {
        Kept now = kept;
        for (int i = 0; i < now.applying.length; i++) {
            if (now.applying[i] == applying) {
                return now.verdicts[i];
            }
        }
        return null;
    }

    /** Two threads may overwrite each other; then the verdict is only made once more. */
    void keep(long applying, Verdict verdict) {
        Kept now = kept;
        int size = now.verdicts.length;
        if (size < MOST) {
            long[] masks = Arrays.copyOf(now.applying, size + 1);
            Verdict[] verdicts = Arrays.copyOf(now.verdicts, size + 1);
            masks[size] = applying;
            verdicts[size] = verdict;
            kept = new Kept(masks, verdicts);
        }
    }
}
