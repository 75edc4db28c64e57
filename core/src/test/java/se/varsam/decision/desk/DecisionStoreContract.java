package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.decision.desk.DecisionStore.Written.CONFLICT;
import static se.varsam.decision.desk.DecisionStore.Written.MISSING;
import static se.varsam.decision.desk.DecisionStore.Written.STORED;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.LESS;
import static se.varsam.decision.desk.Samples.NOON;
import static se.varsam.decision.desk.Samples.PAYMENT;
import static se.varsam.decision.desk.Samples.SECOND;
import static se.varsam.decision.desk.Samples.approval;
import static se.varsam.decision.desk.Samples.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskRules.Oversight;

/** What a desk relies on, whatever its cases are kept in. */
abstract class DecisionStoreContract {

    private static final int THREADS = 16;

    /** {@return an empty store} */
    abstract DecisionStore empty();

    @Test
    void givesBackTheCaseAsItWasKept() {
        DecisionStore store = empty();
        DecisionCase first = pending("a", NOON);

        assertThat(store.find("a")).isEmpty();
        assertThat(store.insert(first)).isEqualTo(STORED);
        assertThat(store.find("a")).contains(first);
        assertThat(store.find("A")).isEmpty();
        assertThat(store.find("a ")).isEmpty();
        assertThat(store.find("")).isEmpty();
        assertThat(store.find("' or 1=1 --")).isEmpty();
    }

    @Test
    void keepsEveryFieldThroughEveryVersion() {
        DecisionStore store = empty();
        DecisionCase held = pending("a", NOON.plusNanos(123_456_789), Oversight.TWO_VERIFIERS, PAYMENT);
        store.insert(held);
        for (DecisionCase next : versions(held)) {
            assertThat(store.replace(next)).isEqualTo(STORED);
            assertThat(store.find("a")).contains(next);
        }
    }

    @Test
    void insertsAnIdOnce() {
        DecisionStore store = empty();
        store.insert(pending("a", NOON));

        assertThat(store.insert(pending("a", NOON.plusSeconds(1)))).isEqualTo(CONFLICT);
        assertThat(store.find("a")).contains(pending("a", NOON));
    }

    @Test
    void replacesTheVersionBeforeOnly() {
        DecisionStore store = empty();
        DecisionCase first = pending("a", NOON);
        DecisionCase second = first.in(State.WITHDRAWN, NOON);
        assertThat(store.replace(second)).isEqualTo(MISSING);
        store.insert(first);

        assertThat(store.replace(first)).isEqualTo(CONFLICT);
        assertThat(store.replace(second.in(State.EXPIRED, NOON))).isEqualTo(CONFLICT);
        assertThat(store.replace(second)).isEqualTo(STORED);
        assertThat(store.replace(first.in(State.EXPIRED, NOON))).isEqualTo(CONFLICT);
        assertThat(store.find("a")).contains(second);
    }

    @Test
    void letsOneOfManyReplace() throws Exception {
        for (int round = 0; round < 20; round++) {
            DecisionStore store = empty();
            DecisionCase first = pending("a", NOON);
            store.insert(first);

            assertThat(atOnce(() -> store.replace(first.in(State.WITHDRAWN, NOON))))
                    .hasSize(THREADS)
                    .containsOnlyOnce(STORED)
                    .containsOnly(STORED, CONFLICT);
        }
    }

    @Test
    void letsOneOfManyInsert() throws Exception {
        DecisionStore store = empty();

        assertThat(atOnce(() -> store.insert(pending("a", NOON))))
                .containsOnlyOnce(STORED)
                .containsOnly(STORED, CONFLICT);
    }

    @Test
    void findsByWhatMayBeDone() {
        DecisionStore store = empty();
        DecisionCase late = pending("a", NOON.plusSeconds(1));
        DecisionCase early = pending("b", NOON);
        DecisionCase other = pending("c", NOON, Oversight.FOUR_EYES, LESS);
        List.of(late, early, other).forEach(store::insert);

        assertThat(store.find(early.key())).containsExactly(early, late);
        assertThat(store.find(other.key())).containsExactly(other);
        assertThat(store.find(LESS.digest())).isEmpty();
    }

    @Test
    void findsAChangedCaseByTheChange() {
        DecisionStore store = empty();
        DecisionCase first = pending("a", NOON);
        store.insert(first);
        DecisionCase changed = first.voted(new DecisionCase.Vote(
                Outcome.Kind.CHANGED,
                Optional.of(first.binding().changedTo(LESS)),
                NOON,
                Samples.ruling(CHIEF),
                Optional.empty()));
        store.replace(changed);

        assertThat(store.find(first.key())).isEmpty();
        assertThat(store.find(Samples.request(LESS).by(Samples.ASKER).digest())).containsExactly(changed);
    }

    @Test
    void listsByState() {
        DecisionStore store = empty();
        DecisionCase late = pending("a", NOON.plusSeconds(1));
        DecisionCase early = pending("b", NOON);
        List.of(late, early).forEach(store::insert);

        assertThat(store.in(State.PENDING, 10)).containsExactly(early, late);
        assertThat(store.in(State.PENDING, 1)).containsExactly(early);
        assertThat(store.in(State.USED, 10)).isEmpty();

        store.replace(early.in(State.WITHDRAWN, NOON));
        assertThat(store.in(State.PENDING, 10)).containsExactly(late);
        assertThat(store.in(State.WITHDRAWN, 10)).hasSize(1);
    }

    @Test
    void findsWhatWasVotedOnInAPeriod() {
        DecisionStore store = empty();
        DecisionCase held = pending("a", NOON, Oversight.TWO_VERIFIERS, PAYMENT);
        store.insert(held);
        Instant first = NOON.plusSeconds(10).plusNanos(1000);
        Instant second = NOON.plusSeconds(20);
        DecisionCase once = held.voted(approval(held, CHIEF, first)).proved(1, first, NOON);
        store.replace(held.voted(approval(held, CHIEF, first)));
        store.replace(once);
        DecisionCase twice = once.voted(approval(once, SECOND, second));
        store.replace(twice);
        store.insert(pending("b", NOON));

        assertThat(store.voted(NOON, NOON.plusSeconds(60))).containsExactly(twice);
        assertThat(store.voted(first, first.plusNanos(1000))).containsExactly(twice);
        assertThat(store.voted(second, second.plusNanos(1000))).containsExactly(twice);
        assertThat(store.voted(NOON, first)).isEmpty();
        assertThat(store.voted(first.plusNanos(1000), second)).isEmpty();
        assertThat(store.voted(second.plusNanos(1000), NOON.plus(Duration.ofDays(9))))
                .isEmpty();
    }

    @Test
    void keepsStopsUntilTheyAreLifted() {
        DecisionStore store = empty();
        DecisionStore.Stop stop = new DecisionStore.Stop("eneo", CHIEF, NOON, "Svarar på fel språk.");
        DecisionStore.Stop other = new DecisionStore.Stop("ocr", SECOND, NOON.plusSeconds(1), "");
        assertThat(store.stops()).isEmpty();
        store.stop(stop);
        store.stop(other);
        store.stop(new DecisionStore.Stop("eneo", SECOND, NOON.plusSeconds(2), "igen"));

        assertThat(store.stops()).containsExactly(stop, other);

        store.resume("eneo");
        store.resume("eneo");
        assertThat(store.stops()).containsExactly(other);
    }

    /** The case on its way through two verifiers and out. */
    private static List<DecisionCase> versions(DecisionCase first) {
        List<DecisionCase> versions = new ArrayList<>();
        Instant at = NOON.plusSeconds(60);
        versions.add(first.opened(new DecisionCase.Opening(CHIEF, at)));
        versions.add(last(versions).voted(approval(first, CHIEF, at)));
        versions.add(last(versions).unvoted(at));
        versions.add(last(versions).voted(approval(first, CHIEF, at)));
        versions.add(last(versions).proved(17, at, at.plusSeconds(1)));
        versions.add(last(versions).voted(approval(first, SECOND, at)));
        versions.add(last(versions).proved(18, at, at.plusSeconds(1)));
        versions.add(last(versions).in(State.USED, at));
        return versions;
    }

    private static DecisionCase last(List<DecisionCase> versions) {
        return versions.get(versions.size() - 1);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> each : results) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
