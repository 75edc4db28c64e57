package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.decision.desk.Refusals.assertRefused;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.DAY;
import static se.varsam.decision.desk.Samples.LESS;
import static se.varsam.decision.desk.Samples.NOON;
import static se.varsam.decision.desk.Samples.PAYMENT;
import static se.varsam.decision.desk.Samples.SECOND;
import static se.varsam.decision.desk.Samples.request;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules.Oversight;

/** What waits for a human, and for how long. */
class WaitingTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Bench bench = new Bench();

    @Test
    void findsTheOldestCaseAboutExactlyThisWithoutOpeningIt() {
        assertThat(waiting(PAYMENT)).isEmpty();
        DecisionCase first = bench.propose();
        bench.pass(HOUR);
        bench.propose();
        long before = bench.trail.size();

        assertThat(waiting(PAYMENT)).contains(first);
        assertThat(waiting(LESS)).isEmpty();
        assertThat(bench.desk.waiting(new Request(PAYMENT, "eneo", "2.2", "soderkoping", "2025-06")))
                .isEmpty();
        assertThat(bench.trail.size()).isEqualTo(before);
        assertThat(bench.held(first)).isEqualTo(first);
    }

    @Test
    void findsOnlyWhatWhoeverActsHasAskedFor() {
        bench.propose();

        assertThat(bench.as(SECOND, () -> waiting(PAYMENT))).isEmpty();
        bench.acting = Optional.empty();
        assertRefused(Reason.NOBODY, () -> waiting(PAYMENT));
    }

    @Test
    void findsNothingThatCanBeDecidedNoMore() {
        for (Outcome outcome : List.of(Outcome.approved(), Outcome.rejected(), Outcome.changed(LESS))) {
            bench.decide(bench.propose(), outcome);
        }
        bench.desk.withdraw(bench.propose().id());
        assertThat(waiting(PAYMENT)).isEmpty();
        assertThat(waiting(LESS)).isEmpty();

        DecisionCase last = bench.propose();
        bench.pass(DAY.minusMillis(1));
        assertThat(waiting(PAYMENT)).contains(last);
        bench.pass(Duration.ofMillis(1));
        assertThat(waiting(PAYMENT)).isEmpty();
    }

    @Test
    void findsWhatIsBeingDecidedAndWhatTheSecondVerifierHasLeft() {
        DecisionCase verified = bench.decide(bench.propose(Oversight.TWO_VERIFIERS), SECOND, Outcome.approved());
        assertThat(waiting(PAYMENT)).contains(verified);

        DecisionCase deciding = verified.voted(Samples.approval(verified, CHIEF, bench.time));
        bench.store.replace(deciding);
        assertThat(waiting(PAYMENT)).contains(deciding);
        assertThat(deciding.state()).isEqualTo(State.DECIDING);
    }

    @Test
    void saysSoWhenTheStoreFails() {
        DecisionStore gone = (DecisionStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DecisionStore.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("the database is gone");
                });
        Bench failing = new Bench(gone, AuditTrail.inMemory(), Samples.rules());

        assertRefused(Reason.STORE_FAILED, () -> failing.desk.waiting(request(PAYMENT)));
    }

    @Test
    void holdsAProposalNoLongerThanItAsks() {
        DecisionCase held = propose(HOUR);

        assertThat(held.expires()).isEqualTo(NOON.plus(HOUR));
        bench.pass(HOUR);
        assertRefused(Reason.EXPIRED, () -> bench.decide(held, Outcome.approved()));
        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.EXPIRED));
    }

    @Test
    void holdsADecisionNoLongerThanTheProposalAsks() {
        DecisionCase held = propose(HOUR);
        bench.pass(Duration.ofMinutes(59));
        DecisionCase decided = bench.decide(held, Outcome.approved());

        assertThat(decided.expires()).isEqualTo(bench.time.plus(HOUR));
        bench.pass(HOUR);
        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.EXPIRED));
    }

    @Test
    void holdsWhatTheTrailDecidesAfterwardsNoLongerEither() {
        DecisionCase held = propose(HOUR);
        bench.store.replace(held.voted(Samples.approval(held, CHIEF, bench.time)));
        bench.pass(HOUR.minusSeconds(1));

        // without evidence of the vote it waits again, for as long as it could at first
        assertThat(bench.as(CHIEF, () -> bench.desk.open(held.id())).expires()).isEqualTo(NOON.plus(HOUR));
    }

    @Test
    void holdsAProposalNoLongerThanTheDeskLetsIt() {
        assertThat(propose(DAY.multipliedBy(2)).expires()).isEqualTo(NOON.plus(DAY));
        assertThat(bench.propose().expires()).isEqualTo(NOON.plus(DAY));
    }

    @Test
    void refusesATimeThatIsOutAtOnce() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThatThrownBy(() -> Samples.proposal().within(none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("över noll", "above zero");
        }
        assertThat(Samples.proposal().within(HOUR).under(Oversight.FOUR_EYES).most())
                .contains(HOUR);
    }

    private Optional<DecisionCase> waiting(Action action) {
        return bench.desk.waiting(request(action));
    }

    private DecisionCase propose(Duration most) {
        return bench.desk.propose(Samples.proposal().within(most));
    }
}
