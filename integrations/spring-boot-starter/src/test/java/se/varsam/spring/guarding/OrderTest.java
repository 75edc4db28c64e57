package se.varsam.spring.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.varsam.spring.guarding.Town.NUMBER;

import jakarta.validation.ConstraintViolationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.rule.PolicyViolationException;

/** What stands outside the guard and what inside, each with the real thing. */
class OrderTest {

    private interface Check {
        void on(ApplicationContext context, Everything.Cases cases, Everything.Log log) throws Throwable;
    }

    private static void run(Check check) {
        Town.application(Everything.class)
                .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    try {
                        check.on(
                                context,
                                context.getBean(Everything.Cases.class),
                                context.getBean(Everything.Log.class));
                    } catch (Exception | Error e) {
                        throw e;
                    } catch (Throwable other) {
                        throw new IllegalStateException(other);
                    }
                });
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("asta", "", role));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksWhoMayCallBeforeThePolicy() {
        run((context, cases, log) -> {
            AuditTrail trail = context.getBean(AuditTrail.class);
            signIn("ROLE_BESOKARE");
            assertThatThrownBy(() -> cases.authorized(NUMBER)).isInstanceOf(AccessDeniedException.class);
            assertThat(trail.size()).as("nothing was judged").isZero();
            signIn("ROLE_HANDLAGGARE");
            assertThatThrownBy(() -> cases.authorized(NUMBER)).isInstanceOf(PolicyViolationException.class);
        });
    }

    @Test
    void beginsNoTransactionForWhatIsDenied() {
        run((context, cases, log) -> {
            assertThatThrownBy(() -> cases.transacted(NUMBER)).isInstanceOf(PolicyViolationException.class);
            assertThat(log.all).isEmpty();
            assertThat(cases.transacted("När?")).isEqualTo("När?");
            assertThat(log.all).containsExactly("begin", "call", "commit");
        });
    }

    @Test
    void doesNotGiveBackADecisionWhenTheTransactionIsRolledBack() {
        run((context, cases, log) -> {
            Town town = context.getBean(Town.class);
            DecisionDesk desk = context.getBean(DecisionDesk.class);
            town.signIn(Town.ASKER);
            HumanDecisionRequiredException first = waiting(() -> cases.pay("SN 2026/41", 4500));
            assertThat(log.all).isEmpty();
            town.approve(desk, first.pending().orElseThrow());

            assertThatThrownBy(() -> cases.pay("SN 2026/41", 4500)).hasMessage("banken svarar inte");
            assertThat(log.all).containsExactly("begin", "call", "rollback");
            HumanDecisionRequiredException second = waiting(() -> cases.pay("SN 2026/41", 4500));
            assertThat(second.reason()).isEqualTo(Reason.USED);
            assertThat(second.pending()).isPresent().isNotEqualTo(first.pending());
        });
    }

    @Test
    void judgesEveryAttemptByItself() {
        run((context, cases, log) -> {
            AuditTrail trail = context.getBean(AuditTrail.class);
            assertThatThrownBy(() -> cases.retried("När?")).hasMessage("tjänsten svarar inte");
            assertThat(log.all).hasSize(3);
            assertThat(trail.size()).as("a verdict for each attempt").isEqualTo(3);
        });
    }

    @Test
    void doesNotTryADenialAgainWhereItIsExcluded() {
        run((context, cases, log) -> {
            AuditTrail trail = context.getBean(AuditTrail.class);
            assertThatThrownBy(() -> cases.retriedUnlessDenied(NUMBER)).isInstanceOf(PolicyViolationException.class);
            assertThat(trail.size()).isEqualTo(1);
        });
    }

    @Test
    void asksNobodyAboutWhatIsNotValid() {
        run((context, cases, log) -> {
            Town town = context.getBean(Town.class);
            Everything.Payments payments = context.getBean(Everything.Payments.class);
            town.signIn(Town.ASKER);
            assertThatThrownBy(() -> payments.pay("SN 2026/41", -1)).isInstanceOf(ConstraintViolationException.class);
            assertThat(context.getBean(DecisionDesk.class).pending(9)).isEmpty();
            assertThat(waiting(() -> payments.pay("SN 2026/41", 1)).pending()).isPresent();
            signIn("ROLE_BESOKARE");
            assertThatThrownBy(() -> payments.authorized(-1)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void judgesWhatIsInTheCacheForEachCall() {
        run((context, cases, log) -> {
            AuditTrail trail = context.getBean(AuditTrail.class);
            assertThat(cases.cached("När?")).isEqualTo(cases.cached("När?"));
            assertThat(log.all).hasSize(1);
            assertThat(trail.size()).isEqualTo(2);
        });
    }

    private static HumanDecisionRequiredException waiting(ThrowingCallable call) {
        return catchThrowableOfType(HumanDecisionRequiredException.class, call);
    }
}
