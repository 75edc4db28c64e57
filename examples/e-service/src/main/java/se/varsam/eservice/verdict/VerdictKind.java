package se.varsam.eservice.verdict;

import java.util.Locale;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;

/** What a verdict comes to. */
public enum VerdictKind {
    /** It may be done. */
    ALLOWED,
    /** It may be done when something is in place. */
    REQUIRED,
    /** It may not be done. */
    DENIED;

    /** {@return what a verdict comes to} */
    public static VerdictKind of(Verdict verdict) {
        if (verdict instanceof Verdict.Denied) {
            return DENIED;
        }
        return verdict.isAllowed() ? ALLOWED : REQUIRED;
    }

    /** {@return the class that marks it on a page} */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a finding is among those that a verdict comes to this by. */
    boolean isDecidedBy(Finding finding) {
        return switch (this) {
            case ALLOWED -> finding.effect() == Effect.ALLOW;
            case REQUIRED -> finding.effect().blocks();
            case DENIED -> finding.effect() == Effect.DENY;
        };
    }
}
