package se.varsam.testkit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.guard.Guard;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.use.AiUse;

/**
 * Assertions on a guard: of a use, what its policy says; of a call, what really happens.
 *
 * @since 0.1
 */
public final class GuardAssert {

    private final Guard guard;

    GuardAssert(Guard guard) {
        this.guard = guard;
    }

    /**
     * Asserts that a use is denied.
     *
     * @param use the use
     * @return what can be said of the verdict
     * @throws AssertionError when it is not; the message lists what the verdict says
     */
    public VerdictAssert denies(AiUse use) {
        return Expected.DENIED.of(verdict(use));
    }

    /**
     * Asserts that a call is denied: refused by the policy or by what the place in the program demands. Where no policy applies,
     * the call is denied too (VARSAM-11), whatever it enters; {@link VerdictAssert#citing} makes sure that it was for the reason
     * meant.
     *
     * @param call the call
     * @return what can be said of the verdict
     * @throws AssertionError when it is not: the message lists what the verdict says; what the call failed with otherwise, such as
     *     the guarded method's own exception, is the cause
     */
    public VerdictAssert denies(Call call) {
        return Expected.DENIED.of(refusal(call, Expected.DENIED));
    }

    /**
     * Asserts that something must exist before a use.
     *
     * @param use the use
     * @return what can be said of the verdict
     * @throws AssertionError when nothing must, or the use is denied
     */
    public VerdictAssert requires(AiUse use) {
        return Expected.REQUIRED.of(verdict(use));
    }

    /**
     * Asserts that something must exist before a call.
     *
     * @param call the call
     * @return what can be said of the verdict
     * @throws AssertionError when nothing must, or the call is denied or fails
     */
    public VerdictAssert requires(Call call) {
        return Expected.REQUIRED.of(refusal(call, Expected.REQUIRED));
    }

    /**
     * Asserts that a use is allowed.
     *
     * @param use the use
     * @return what can be said of the verdict
     * @throws AssertionError when it is not; the message lists what the verdict says
     */
    public VerdictAssert allows(AiUse use) {
        return Expected.ALLOWED.of(verdict(use));
    }

    /**
     * Asserts that a call is let through, and succeeds.
     *
     * @param call the call
     * @return this
     * @throws AssertionError when it is refused, or fails
     */
    public GuardAssert allows(Call call) {
        Throwable thrown = thrown(call);
        if (thrown instanceof PolicyViolationException refusal) {
            Expected.ALLOWED.of(refusal.verdict());
        } else if (thrown instanceof HumanDecisionRequiredException) {
            throw new AssertionError("Expected the call to be allowed, but a human has to decide first.", thrown);
        } else if (thrown != null) {
            throw new AssertionError("Expected the call to be allowed and to succeed, but it failed.", thrown);
        }
        return this;
    }

    /**
     * Asserts that a human has to decide before a call.
     *
     * @param call the call
     * @return the refusal, which names the case that waits
     * @throws AssertionError when none has to, or the call is refused otherwise or fails
     */
    public HumanDecisionRequiredException requiresHumanDecision(Call call) {
        Throwable thrown = thrown(call);
        if (thrown instanceof HumanDecisionRequiredException refusal) {
            return refusal;
        } else if (thrown instanceof PolicyViolationException refusal) {
            throw new AssertionError(
                    "Expected that a human has to decide first, but the policy refuses it:"
                            + Telling.of(refusal.verdict()),
                    refusal);
        }
        throw unexpected("that a human has to decide first", thrown);
    }

    private Verdict verdict(AiUse use) {
        try {
            return guard.policy(Optional.empty(), use.place()).assess(use);
        } catch (PolicyViolationException e) { // no policy applies
            return e.verdict();
        }
    }

    private static Verdict refusal(Call call, Expected expected) {
        Throwable thrown = thrown(call);
        if (thrown instanceof PolicyViolationException refusal) {
            return refusal.verdict();
        }
        throw unexpected("the call to be " + expected.text(), thrown);
    }

    private static AssertionError unexpected(String expected, @Nullable Throwable thrown) {
        if (thrown == null) {
            return new AssertionError("Expected " + expected + ", but it was let through.");
        }
        String how = thrown instanceof HumanDecisionRequiredException
                ? "a human has to decide first."
                : "it failed: " + thrown.getClass().getName() + ".";
        return new AssertionError("Expected " + expected + ", but " + how, thrown);
    }

    @SuppressWarnings("IllegalCatch") // an assertion that fails inside the call is a failure of the call
    private static @Nullable Throwable thrown(Call call) {
        try {
            call.run();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }
}
