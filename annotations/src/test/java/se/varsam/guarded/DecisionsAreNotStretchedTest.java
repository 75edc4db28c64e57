package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.AiRole;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Outcome;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.person.Person;
import se.varsam.person.Role;

class DecisionsAreNotStretchedTest {

    private static final Person ASKER = Person.of("asta.asker", Role.EMPLOYEE);
    private static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);

    private final List<String> called = new ArrayList<>();
    private final AiPolicy policy = Town.karlskoga().recordedIn(AuditTrail.inMemory());
    private Person signedIn = ASKER;
    private Runnable meanwhile = () -> {};
    private final DecisionDesk desk = policy.desk(
            DecisionStore.inMemory(),
            () -> {
                meanwhile.run();
                return Optional.of(signedIn);
            },
            AuditTrail.inMemory(),
            DeskRules.fourEyes(Duration.ofDays(7)));

    private final Payments payments =
            Guarded.by(Town.guard(policy).deciding(desk)).proxy(Payments.class, new Target());

    interface Payments {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresHumanDecision(matter = "utbetalning", ai = AiRole.RECOMMENDED)
        String payAll(@OpenInformationOnly List<BigDecimal> amounts);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresHumanDecision(matter = "not", ai = AiRole.RECOMMENDED)
        String note(@OpenInformationOnly @Nullable Object note);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresHumanDecision(matter = "text", ai = AiRole.RECOMMENDED)
        String text(@OpenInformationOnly @Nullable String text);
    }

    private final class Target implements Payments {

        @Override
        public String payAll(List<BigDecimal> amounts) {
            synchronized (called) {
                called.add(amounts.toString());
            }
            return "betalt";
        }

        @Override
        public String note(@Nullable Object note) {
            called.add(String.valueOf(note));
            return "noterat";
        }

        @Override
        public String text(@Nullable String text) {
            called.add(String.valueOf(text));
            return "skrivet";
        }
    }

    private void decide(HumanDecisionRequiredException waiting) {
        String id = waiting.pending().orElseThrow();
        signedIn = CHIEF;
        desk.open(id);
        desk.decide(
                id,
                Ruling.by(CHIEF).under("3.1").content("Bidraget betalas.").because("Villkoren är uppfyllda."),
                Outcome.approved());
        signedIn = ASKER;
    }

    private static HumanDecisionRequiredException required(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(HumanDecisionRequiredException.class, call);
    }

    @Test
    void toWhatTheArgumentsBecomeWhileTheDeskIsAsked() {
        List<BigDecimal> amounts = new ArrayList<>(List.of(BigDecimal.ONE));
        decide(required(() -> payments.payAll(amounts)));
        meanwhile = () -> amounts.set(0, BigDecimal.valueOf(9_000));

        Throwable thrown = catchThrowable(() -> payments.payAll(amounts));

        assertThat(called).isEmpty();
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        HumanDecisionRequiredException.class,
                        required -> assertThat(required.reason()).isEqualTo(Reason.OTHER_ACTION));
    }

    @Test
    void betweenNothingAnEmptyTextAndAnEmptyOptional() {
        decide(required(() -> payments.text("")));
        assertThat(required(() -> payments.text(null)).pending()).isPresent();
        decide(required(() -> payments.note(Optional.empty())));
        assertThat(required(() -> payments.note("")).pending()).isPresent();
        assertThat(required(() -> payments.note(List.of())).pending()).isPresent();
        assertThatThrownBy(() -> payments.note(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Give Optional.empty()");
        assertThat(called).isEmpty();
    }

    @Test
    void toTwoCallsAtOnce() throws Exception {
        List<BigDecimal> amounts = List.of(BigDecimal.TEN);
        decide(required(() -> payments.payAll(amounts)));
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(threads.submit(() -> {
                    start.await();
                    try {
                        payments.payAll(amounts);
                    } catch (HumanDecisionRequiredException e) {
                        refused.incrementAndGet();
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> each : calls) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(called).hasSize(1);
        assertThat(refused).hasValue(7);
    }

    @Test
    void toWhoeverElseIsSignedInWhenItIsUsed() {
        List<BigDecimal> amounts = List.of(BigDecimal.TEN);
        decide(required(() -> payments.payAll(amounts)));
        signedIn = Person.of("nils.ny", Role.EMPLOYEE);

        HumanDecisionRequiredException thrown = required(() -> payments.payAll(amounts));

        assertThat(thrown.reason()).isEqualTo(Reason.NO_DECISION);
        assertThat(called).isEmpty();
    }
}
