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

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.Clocks;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules.Oversight;

/** A program that ends while somebody decides, at every step, and what another one makes of what it left. */
class DeskCrashTest {

    /** The end of the program: nothing of it runs any more. */
    private static final class End extends Error {
        private static final long serialVersionUID = 1;
    }

    private final DecisionStore kept = DecisionStore.inMemory();
    private final AuditTrail trail = AuditTrail.inMemory();
    private final Bench restarted = new Bench(kept, trail, Samples.rules());
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private Runnable meanwhile = () -> {};
    private final Bench crashing = new Bench(stepping(kept), trail.with(stepping()), Samples.rules());

    @ParameterizedTest
    @EnumSource(Oversight.class)
    void isDecidedWithEvidenceAndElseWaitsAgain(Oversight oversight) {
        List<State> seen = new ArrayList<>();
        int finished = 0;
        for (int step = 0; finished < 2; step++) {
            crashing.time = restarted.time;
            DecisionCase held = crashing.propose(oversight);
            finished = isEnded(held, step) ? 0 : finished + 1;
            State before = restarted.held(held).state();
            seen.add(before);

            assertThat(restarted.authorize(held, PAYMENT) instanceof Authorization.Granted)
                    .as("step %s", step)
                    .isEqualTo(before == State.DECIDED);
            if (before == State.DECIDING) {
                assertRefused(Reason.CHANGED_MEANWHILE, () -> restarted.decide(held, Outcome.approved()));
            }
            restarted.pass(Settling.AT_IT);
            long evidence = count(held, AuditKind.APPROVED) + count(held, AuditKind.VERIFIED);
            DecisionCase settled = restarted.as(CHIEF, () -> restarted.desk.open(held.id()));

            assertThat(settled.votes())
                    .hasSize((int) evidence)
                    .allMatch(vote -> vote.evidence().isPresent());
            if (settled.votes().isEmpty()) {
                assertThat(settled.state()).isEqualTo(State.PENDING);
                restarted.decide(held, Outcome.approved());
            }
            if (oversight == Oversight.TWO_VERIFIERS) {
                restarted.decide(held, SECOND, Outcome.approved());
            }
            restarted.authorize(held, PAYMENT);
            assertThat(restarted.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.USED));
            assertThat(count(held, AuditKind.AUTHORISED)).isOne();
            assertThat(count(held, AuditKind.APPROVED)).isOne();
        }
        assertThat(seen).contains(State.PENDING, State.DECIDING);
        assertThat(seen.stream().filter(State.DECIDING::equals)).hasSizeGreaterThan(2);
    }

    /** Whether the program ended before it had decided, after so many steps. */
    private boolean isEnded(DecisionCase held, int steps) {
        left.set(steps);
        try {
            crashing.decide(held, Outcome.approved());
            return false;
        } catch (End | DeskException e) {
            return true;
        } finally {
            left.set(Integer.MAX_VALUE);
        }
    }

    @Test
    void listsWhatWaitsAgain() {
        DecisionCase held = left(Optional.of(PAYMENT), false);
        assertThat(pending()).isEmpty();
        restarted.pass(Settling.AT_IT);

        assertThat(pending()).extracting(DecisionCase::id).containsExactly(held.id());
        assertThat(restarted.last().kind()).isEqualTo(AuditKind.REFUSED);
        assertThat(restarted.last().verdict()).isEqualTo("NO_EVIDENCE");
        assertThat(restarted.last().reference()).isEqualTo(held.id());
    }

    @Test
    void takesNoEvidenceOfAnotherVote() {
        DecisionCase approved = restarted.propose();
        restarted.decide(approved, Outcome.approved());
        DecisionCase rejected = left(Optional.empty(), false);
        DecisionCase other = left(Optional.of(LESS), true);
        restarted.pass(Settling.AT_IT);

        for (DecisionCase each : List.of(rejected, other)) {
            assertThat(restarted.as(CHIEF, () -> restarted.desk.open(each.id()).state()))
                    .isEqualTo(State.PENDING);
        }
    }

    @Test
    void letsNobodyChangeInTheStoreWhatIsDecided() {
        DecisionCase held = restarted.approved();
        DecisionCase.Vote vote = restarted.held(held).votes().get(0);
        DecisionCase.Vote changed = new DecisionCase.Vote(
                vote.kind(), Optional.of(held.binding().changedTo(LESS)), vote.at(), vote.ruling(), vote.evidence());
        DecisionCase.Vote reworded = new DecisionCase.Vote(
                vote.kind(), vote.binding(), vote.at(), vote.ruling().content("Annat."), vote.evidence());

        assertThat(edited(restarted.held(held), changed).authorize(held, LESS))
                .isEqualTo(new Authorization.Refused(Reason.NO_EVIDENCE));
        assertThat(edited(restarted.held(held), reworded).authorize(held, PAYMENT))
                .isEqualTo(new Authorization.Refused(Reason.NO_EVIDENCE));
        assertThat(edited(restarted.held(held), vote).authorize(held, PAYMENT))
                .isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void holdsNoLongerThanFromTheVote() {
        DecisionCase held = crashing.propose();
        assertThatThrownBy(() -> {
                    meanwhile = () -> {
                        if (count(held, AuditKind.APPROVED) == 1) {
                            throw new End();
                        }
                    };
                    crashing.decide(held, Outcome.approved());
                })
                .isInstanceOf(End.class);
        restarted.pass(DAY.minusNanos(1));
        assertThat(restarted.desk.open(held.id()).state()).isEqualTo(State.DECIDED);
        restarted.pass(Duration.ofNanos(1));

        assertThat(restarted.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.EXPIRED));
    }

    @Test
    void tellsWhoeverWasSlowHowItIsSettled() {
        DecisionCase held = crashing.propose();
        meanwhile = () -> {
            if (count(held, AuditKind.APPROVED) == 1 && restarted.held(held).state() == State.DECIDING) {
                restarted.pass(Settling.AT_IT);
                restarted.desk.open(held.id());
            }
        };

        assertThat(crashing.decide(held, Outcome.approved()).state()).isEqualTo(State.DECIDED);
        assertThat(restarted.authorize(held, PAYMENT)).isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void refusesWhoeverWasTooSlow() {
        DecisionCase held = crashing.propose();
        meanwhile = () -> {
            if (restarted.held(held).state() == State.DECIDING && count(held, AuditKind.APPROVED) == 0) {
                restarted.pass(Settling.AT_IT);
                restarted.desk.open(held.id());
            }
        };

        assertRefused(Reason.CHANGED_MEANWHILE, () -> crashing.decide(held, Outcome.approved()));
        assertThat(restarted.held(held).state()).isEqualTo(State.PENDING);
        assertThat(restarted.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.UNDECIDED));
    }

    /** A case that stands in the store as being decided, perhaps with a record of an approval of what was asked for. */
    private DecisionCase left(Optional<Action> action, boolean isRecorded) {
        DecisionCase held = restarted.propose();
        if (isRecorded) {
            restarted.decide(held, Outcome.approved());
            return edited(held, restarted.held(held), action);
        }
        kept.replace(held.voted(vote(held, action)));
        return held;
    }

    private DecisionCase edited(DecisionCase held, DecisionCase decided, Optional<Action> action) {
        DecisionCase deciding = new DecisionCase(
                decided.id(),
                decided.version() + 1,
                State.DECIDING,
                held.decision(),
                held.binding(),
                held.oversight(),
                held.created(),
                held.expires(),
                restarted.time,
                List.of(),
                List.of(vote(held, action)));
        kept.replace(deciding);
        return deciding;
    }

    private static DecisionCase.Vote vote(DecisionCase held, Optional<Action> action) {
        return new DecisionCase.Vote(
                action.isPresent() ? Outcome.Kind.APPROVED : Outcome.Kind.REJECTED,
                action.map(held.binding()::changedTo),
                NOON,
                Samples.ruling(CHIEF),
                Optional.empty());
    }

    /** A desk on a store in which a case has another vote. */
    private Bench edited(DecisionCase held, DecisionCase.Vote vote) {
        DecisionStore other = DecisionStore.inMemory();
        DecisionCase edited = new DecisionCase(
                held.id(),
                held.version(),
                held.state(),
                held.decision(),
                held.binding(),
                held.oversight(),
                held.created(),
                held.expires(),
                held.changed(),
                held.openings(),
                List.of(vote));
        other.insert(edited);
        return new Bench(other, trail, Samples.rules());
    }

    private List<DecisionCase> pending() {
        return restarted.as(CHIEF, () -> restarted.desk.pending(10));
    }

    private long count(DecisionCase held, AuditKind kind) {
        return restarted.records().stream()
                .filter(record -> record.kind() == kind && record.reference().equals(held.id()))
                .count();
    }

    private void step() {
        if (left.getAndDecrement() <= 0) {
            left.set(0);
            throw new End();
        }
    }

    private Clock stepping() {
        return Clocks.asking(() -> {
            step();
            return NOON;
        });
    }

    /** The program may end before and after everything it asks of the store. */
    private DecisionStore stepping(DecisionStore store) {
        return (DecisionStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DecisionStore.class}, (proxy, method, arguments) -> {
                    try {
                        meanwhile.run();
                        step();
                        Object answer = method.invoke(store, arguments);
                        step();
                        meanwhile.run();
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
