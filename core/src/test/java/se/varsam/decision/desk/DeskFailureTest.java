package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.decision.desk.Refusals.assertRefused;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.DAY;
import static se.varsam.decision.desk.Samples.NOON;
import static se.varsam.decision.desk.Samples.PAYMENT;
import static se.varsam.decision.desk.Samples.SECOND;
import static se.varsam.decision.desk.Samples.request;
import static se.varsam.decision.desk.Samples.ruling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.Clocks;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules.Oversight;

/** Whatever fails, the answer is no, and nothing is granted without evidence or twice. */
class DeskFailureTest {

    /** How many records the trail writes before it fails: its clock is what breaks. */
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    private final Clock disk = Clocks.asking(() -> {
        if (left.getAndDecrement() <= 0) {
            throw new IllegalStateException("the disk is full");
        }
        return NOON;
    });
    private final DecisionStore kept = DecisionStore.inMemory();
    private final Set<String> broken = new HashSet<>();
    private final Bench bench = new Bench(failing(kept), AuditTrail.inMemory().with(disk), Samples.rules());
    private final DecisionDesk desk = bench.desk;

    @Test
    void proposesNothingWithoutEvidence() {
        left.set(0);

        assertRefused(Reason.TRAIL_FAILED, () -> bench.propose());
        assertThat(kept.in(State.PENDING, 10)).isEmpty();
    }

    @Test
    void decidesNothingWithoutEvidence() {
        DecisionCase held = bench.propose();
        left.set(0);

        assertRefused(Reason.TRAIL_FAILED, () -> bench.decide(held, Outcome.approved()));
        assertThat(bench.held(held).state()).isEqualTo(State.PENDING);
        assertThat(bench.held(held).votes()).isEmpty();

        left.set(100);
        assertThat(bench.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.UNDECIDED));
        assertThat(bench.decide(held, Outcome.approved()).state()).isEqualTo(State.DECIDED);
    }

    @Test
    void grantsNothingWithoutEvidenceAndNothingLater() {
        DecisionCase held = bench.approved();
        left.set(0);

        assertThat(bench.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.TRAIL_FAILED));
        left.set(100);
        assertThat(bench.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.USED));
        assertThat(bench.kinds()).doesNotContain(AuditKind.AUTHORISED);
    }

    @Test
    void saysThatItCannotRecordARefusal() {
        left.set(0);

        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.TRAIL_FAILED));
    }

    @Test
    void stopsEvenWhenTheTrailFailsButDoesNotResume() {
        left.set(0);
        assertRefused(Reason.TRAIL_FAILED, () -> desk.stop("eneo", ""));
        assertRefused(Reason.TRAIL_FAILED, () -> desk.resume("eneo"));
        left.set(100);

        assertRefused(Reason.STOPPED, () -> bench.propose());
    }

    @ParameterizedTest
    @ValueSource(strings = {"find", "replace", "stops"})
    void grantsNothingWhenTheStoreFails(String method) {
        DecisionCase held = bench.approved();
        broken.add(method);

        assertThat(bench.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.STORE_FAILED));
        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.STORE_FAILED));
        assertThat(bench.last().verdict()).isEqualTo("STORE_FAILED");
        broken.clear();
        assertThat(bench.authorize()).isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void refusesEverythingWhenTheStoreFails() {
        DecisionCase held = bench.propose();
        broken.addAll(Set.of("insert", "find", "replace", "in", "voted", "stop", "resume", "stops"));

        assertRefused(Reason.STORE_FAILED, () -> bench.propose());
        assertRefused(Reason.STORE_FAILED, () -> desk.open(held.id()));
        assertRefused(Reason.STORE_FAILED, () -> bench.decide(held, Outcome.approved()));
        assertRefused(Reason.STORE_FAILED, () -> desk.withdraw(held.id()));
        assertRefused(Reason.STORE_FAILED, () -> desk.stop("eneo", ""));
        assertRefused(Reason.STORE_FAILED, () -> desk.resume("eneo"));
        assertRefused(Reason.STORE_FAILED, desk::stops);
        assertRefused(Reason.STORE_FAILED, () -> desk.pending(1));
        assertRefused(Reason.STORE_FAILED, () -> desk.statistics(NOON, NOON));
        assertThat(desk.await(held.id(), request(PAYMENT), DAY))
                .isEqualTo(new Authorization.Refused(Reason.STORE_FAILED));
    }

    @Test
    void doesNotTakeTheStoresWordForIt() {
        DecisionCase held = bench.propose();
        DecisionCase forged = held.voted(Samples.approval(held, CHIEF, NOON));
        kept.replace(forged);
        kept.replace(forged.proved(0, NOON, NOON.plus(DAY)));

        assertThat(bench.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.NO_EVIDENCE));
        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.NO_EVIDENCE));
    }

    @Test
    void takesNoEvidenceOfAnotherCaseOrFromAnotherTrail() {
        DecisionCase other = bench.approved();
        long evidence = bench.held(other).votes().get(0).evidence().orElseThrow();
        DecisionCase held = bench.propose();
        DecisionCase forged = held.voted(Samples.approval(held, CHIEF, NOON));
        kept.replace(forged);
        kept.replace(forged.proved(evidence, NOON, NOON.plus(DAY)));
        Bench restarted = new Bench(kept, AuditTrail.inMemory(), Samples.rules());

        assertThat(bench.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.NO_EVIDENCE));
        assertThat(restarted.authorize(other, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.NO_EVIDENCE));
    }

    @Test
    void remembersWhatIsUsedAfterARestart() {
        DecisionCase used = bench.approved();
        bench.authorize();
        DecisionCase unused = bench.approved();
        Bench restarted = new Bench(kept, bench.trail, Samples.rules());

        assertThat(restarted.authorize(used, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.USED));
        assertThat(restarted.authorize(unused, PAYMENT)).isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void refusesWhoeverIsNobody() {
        DecisionCase held = bench.approved();
        for (PersonResolver resolver : List.<PersonResolver>of(
                Optional::empty,
                () -> {
                    throw new IllegalStateException("no session");
                },
                () -> null)) {
            DecisionDesk closed = DecisionDesk.of(kept, resolver, bench.trail, bench.clock(), Samples.rules());

            assertThat(closed.authorize(request(PAYMENT))).isEqualTo(new Authorization.Refused(Reason.NOBODY));
            assertRefused(Reason.NOBODY, () -> closed.propose(Samples.proposal()));
            assertRefused(Reason.NOBODY, () -> closed.open(held.id()));
            assertRefused(Reason.NOBODY, () -> closed.decide(held.id(), ruling(CHIEF), Outcome.approved()));
            assertRefused(Reason.NOBODY, () -> closed.withdraw(held.id()));
            assertRefused(Reason.NOBODY, () -> closed.stop("eneo", ""));
            assertRefused(Reason.NOBODY, () -> closed.resume("eneo"));
            assertRefused(Reason.NOBODY, () -> closed.pending(1));
            assertThat(bench.last().verdict()).isEqualTo("NOBODY");
        }
    }

    @Test
    void saysNoWhenTheClockFails() {
        bench.approved();
        DecisionDesk timeless =
                DecisionDesk.of(kept, () -> Optional.of(Samples.ASKER), bench.trail, failingClock(), Samples.rules());

        assertThat(timeless.authorize(request(PAYMENT))).isEqualTo(new Authorization.Refused(Reason.FAILED));
    }

    @Test
    void expiresAtTheVeryInstantAndRecordsIt() {
        DecisionCase held = bench.approved();
        DecisionCase other = bench.approved();
        bench.pass(DAY.minusNanos(1));
        assertThat(bench.authorize(held, PAYMENT)).isInstanceOf(Authorization.Granted.class);

        bench.pass(Duration.ofNanos(1));
        assertThat(bench.authorize(other, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.EXPIRED));
        assertThat(bench.kinds()).containsOnlyOnce(AuditKind.EXPIRED);
    }

    @Test
    void holdsFromTheDecisionAndNotFromTheProposal() {
        DecisionCase held = bench.propose();
        bench.pass(DAY.minusNanos(1));
        bench.decide(held, Outcome.approved());
        bench.pass(DAY.minusNanos(1));

        assertThat(bench.authorize()).isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void doesNotReviveWhatIsExpiredWhenTheClockGoesBack() {
        DecisionCase expired = bench.approved();
        bench.pass(DAY);
        assertThat(bench.authorize()).isInstanceOf(Authorization.Refused.class);
        DecisionCase unnoticed = bench.propose();
        bench.decide(unnoticed, Outcome.approved());
        bench.pass(DAY);
        desk.open(bench.propose().id());
        bench.time = NOON;

        assertThat(bench.authorize(expired, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.EXPIRED));
        assertThat(bench.authorize(unnoticed, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.EXPIRED));
    }

    @Test
    void countsNoTimeBeforeTheCaseAfterARestart() {
        DecisionCase held = bench.approved();
        Bench restarted = new Bench(kept, bench.trail, Samples.rules());
        restarted.time = NOON.minus(Duration.ofDays(400));
        DecisionCase used = restarted.as(Samples.ASKER, () -> {
            assertThat(restarted.authorize(held, PAYMENT)).isInstanceOf(Authorization.Granted.class);
            return restarted.held(held);
        });

        assertThat(used.changed()).isEqualTo(held.changed());
    }

    @Test
    void saysNoWhenNobodyDecidesInTime() {
        DecisionCase held = bench.propose(Oversight.TWO_VERIFIERS);
        bench.decide(held, SECOND, Outcome.approved());

        assertThat(desk.await(held.id(), request(PAYMENT), Duration.ofMillis(20)))
                .isEqualTo(new Authorization.Refused(Reason.TIMED_OUT));
        assertThat(desk.await(held.id(), request(PAYMENT), Duration.ZERO))
                .isEqualTo(new Authorization.Refused(Reason.TIMED_OUT));
        assertThat(desk.await(held.id(), request(PAYMENT), Duration.ofDays(-1_000_000_000)))
                .isEqualTo(new Authorization.Refused(Reason.TIMED_OUT));
        assertThat(bench.last().verdict()).isEqualTo("TIMED_OUT");
        Thread.currentThread().interrupt();
        assertThat(desk.await(held.id(), request(PAYMENT), DAY)).isEqualTo(new Authorization.Refused(Reason.TIMED_OUT));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Clock failingClock() {
        return Clocks.asking(() -> {
            throw new IllegalStateException("no time");
        });
    }

    private DecisionStore failing(DecisionStore store) {
        return (DecisionStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DecisionStore.class}, (proxy, method, arguments) -> {
                    if (broken.contains(method.getName())) {
                        throw new IllegalStateException("the database is gone");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
