package se.varsam.langchain4j;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.audit.AuditException;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.rule.PolicyViolationException;

/** What stops a call for the sake of the policy, also where a library has wrapped it. */
final class Denials {

    private Denials() {}

    static Optional<RuntimeException> in(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof PolicyViolationException
                    || each instanceof HumanDecisionRequiredException
                    || each instanceof AuditException) {
                return Optional.of((RuntimeException) each);
            }
        }
        return Optional.empty();
    }

    /** What a denial says itself; of any other failure only what it is, for its words may hold a value. */
    static String message(RuntimeException failure) {
        return in(failure).map(Throwable::getMessage).orElse(failure.getClass().getName());
    }
}
