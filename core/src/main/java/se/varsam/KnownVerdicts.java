package se.varsam;

import org.jspecify.annotations.Nullable;
import se.varsam.rule.Verdict;
import se.varsam.use.Facts;

/**
 * The latest verdicts, by the facts they rest on; never the uses. Each set of facts has its slot, which it may have to leave
 * to another. Threads may overwrite each other's: then a verdict is only made once more.
 */
final class KnownVerdicts {

    private static final int SLOTS = 64;

    /** Plain: what is put here is immutable. Made when first needed, since policies may be made for each request. */
    private @Nullable Known @Nullable [] slots;

    private static final class Known {

        private final Facts facts;
        private final Verdict verdict;

        Known(Facts facts, Verdict verdict) {
            this.facts = facts;
            this.verdict = verdict;
        }
    }

    @Nullable
    Verdict find(Facts facts) {
        @Nullable Known[] all = slots;
        Known known = all == null ? null : all[slot(facts)];
        return known != null && known.facts.equals(facts) ? known.verdict : null;
    }

    void keep(Facts facts, Verdict verdict) {
        slots()[slot(facts)] = new Known(facts, verdict);
    }

    void keepWhereFree(Facts facts, Verdict verdict) {
        if (slots()[slot(facts)] == null) {
            keep(facts, verdict);
        }
    }

    private @Nullable Known[] slots() {
        @Nullable Known[] all = slots;
        if (all == null) {
            all = new Known[SLOTS];
            slots = all;
        }
        return all;
    }

    private static int slot(Facts facts) {
        return facts.hashCode() & (SLOTS - 1);
    }
}
