package se.varsam.testkit;

import se.varsam.AiPolicy;
import se.varsam.guard.Guard;
import se.varsam.rule.Verdict;

/**
 * Assertions on guards, policies and verdicts, for any test framework. They stand beside AssertJ's {@code assertThat}.
 *
 * {@snippet class="se.varsam.testkit.GuardAssertionsTest" region="denies"}
 *
 * @since 0.1
 */
public final class GuardAssertions {

    private GuardAssertions() {}

    /**
     * {@return assertions on a guard}
     *
     * @param guard the guard
     */
    public static GuardAssert assertThat(Guard guard) {
        return new GuardAssert(guard);
    }

    /**
     * {@return assertions on a guard under a policy}
     *
     * @param policy the policy
     */
    public static GuardAssert assertThat(AiPolicy policy) {
        return new GuardAssert(Guard.of(policy));
    }

    /**
     * {@return assertions on what a verdict cites}
     *
     * @param verdict the verdict
     */
    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }
}
