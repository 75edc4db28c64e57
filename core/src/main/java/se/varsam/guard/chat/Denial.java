package se.varsam.guard.chat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.audit.AuditException;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.rule.PolicyViolationException;

/**
 * What stops a call for the sake of the policy: a denial, the need of a human's decision, or evidence that cannot be left.
 *
 * {@snippet class="se.varsam.guard.chat.DenialTest" region="denial"}
 *
 * @since 0.1
 */
public final class Denial {

    private Denial() {}

    /**
     * {@return what stopped a call, also where a library of chat models has wrapped it}
     *
     * @param failure what the library threw
     */
    public static Optional<RuntimeException> in(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof PolicyViolationException
                    || each instanceof HumanDecisionRequiredException
                    || each instanceof AuditException) {
                return Optional.of((RuntimeException) each);
            }
        }
        return Optional.empty();
    }
}
