package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.decision.desk.Samples.ASKER;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.PAYMENT;
import static se.varsam.decision.desk.Samples.request;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.person.Person;
import se.varsam.person.Role;

class DeskRaceTest {

    private static final int THREADS = 64;

    private final ThreadLocal<Person> acting = ThreadLocal.withInitial(() -> ASKER);
    private final DecisionStore store = DecisionStore.inMemory();
    private final AuditTrail trail = AuditTrail.inMemory();
    private final List<DecisionDesk> desks = List.of(desk(), desk());
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
        acting.remove();
    }

    @Test
    void grantsOneOfManyWhoUseTheSameDecision() throws Exception {
        for (int round = 0; round < 20; round++) {
            DecisionCase held = approved(desks.get(0));

            List<Authorization> all = atOnce(i ->
                    round(i) ? desk(i).authorize(held.id(), request(PAYMENT)) : desk(i).authorize(request(PAYMENT)));

            assertThat(all).filteredOn(Authorization.Granted.class::isInstance).hasSize(1);
            assertThat(all)
                    .filteredOn(Authorization.Refused.class::isInstance)
                    .hasSize(THREADS - 1)
                    .allMatch(new Authorization.Refused(Reason.USED)::equals);
        }
        assertThat(count(AuditKind.AUTHORISED)).isEqualTo(20);
    }

    @Test
    void usesEachOfManyDecisionsOnce() throws Exception {
        for (int i = 0; i < THREADS / 2; i++) {
            approved(desks.get(0));
        }
        List<Authorization> all = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            all.addAll(atOnce(i -> desk(i).authorize(request(PAYMENT))));
        }

        assertThat(all.stream()
                        .filter(Authorization.Granted.class::isInstance)
                        .map(each -> ((Authorization.Granted) each).reference()))
                .hasSize(THREADS / 2)
                .doesNotHaveDuplicates();
        assertThat(store.in(State.USED, 100)).hasSize(THREADS / 2);
    }

    @Test
    void letsOneOfManyDecide() throws Exception {
        for (int round = 0; round < 20; round++) {
            DecisionCase held = desks.get(0).propose(Samples.proposal());

            List<String> all = atOnce(i -> as(Person.of("decider " + i, Role.MANAGER), decider -> {
                Outcome outcome = i % 2 == 0 ? Outcome.approved() : Outcome.rejected();
                return desk(i).decide(held.id(), Samples.ruling(decider), outcome)
                        .state()
                        .name();
            }));

            assertThat(all).containsOnlyOnce("DECIDED").isSubsetOf("DECIDED", "ALREADY_DECIDED", "CHANGED_MEANWHILE");
            assertThat(store.find(held.id()).orElseThrow().votes()).hasSize(1);
        }
        assertThat(count(AuditKind.APPROVED) + count(AuditKind.REJECTED)).isEqualTo(20);
    }

    @Test
    void neverCountsOneVerifierTwice() throws Exception {
        for (int round = 0; round < 20; round++) {
            DecisionCase held = desks.get(0).propose(Samples.proposal().under(Oversight.TWO_VERIFIERS));

            atOnce(i -> as(
                    CHIEF,
                    decider -> desk(i).decide(held.id(), Samples.ruling(decider), Outcome.approved())
                            .state()
                            .name()));

            assertThat(store.find(held.id()).orElseThrow().state()).isEqualTo(State.PENDING);
            assertThat(store.find(held.id()).orElseThrow().votes()).hasSize(1);
        }
    }

    @Test
    void lastsThatManyOpenAtTheSameTime() throws Exception {
        DecisionCase held = desks.get(0).propose(Samples.proposal());

        atOnce(i -> as(
                Person.of("reader " + i, Role.EMPLOYEE),
                reader -> desk(i).open(held.id()).state().name()));

        assertThat(store.find(held.id()).orElseThrow().openings()).hasSize(THREADS);
    }

    @Test
    void grantsNothingOnceAStopHasReturned() throws Exception {
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < THREADS; i++) {
                approved(desks.get(0));
            }
            CountDownLatch stopped = new CountDownLatch(1);

            List<String> all = atOnce(i -> {
                if (i == 0) {
                    desk(i).stop("eneo", "");
                    stopped.countDown();
                    return "";
                }
                boolean after = stopped.getCount() == 0;
                Authorization got = desk(i).authorize(request(PAYMENT));
                return after && got instanceof Authorization.Granted ? "late" : "";
            });

            assertThat(all).containsOnly("");
            assertThat(desks.get(1).authorize(request(PAYMENT))).isEqualTo(new Authorization.Refused(Reason.STOPPED));
            desks.get(0).resume("eneo");
        }
    }

    @Test
    void grantsAsSoonAsSomebodyDecides() throws Exception {
        for (DecisionDesk deciding : desks) {
            DecisionCase held = desks.get(0).propose(Samples.proposal());
            Future<Authorization> waiting =
                    threads.submit(() -> desks.get(0).await(held.id(), request(PAYMENT), Duration.ofMinutes(1)));
            Thread.sleep(20);
            as(
                    CHIEF,
                    chief -> deciding.decide(held.id(), Samples.ruling(chief), Outcome.approved())
                            .id());

            assertThat(waiting.get()).isInstanceOf(Authorization.Granted.class);
        }
    }

    private DecisionDesk desk() {
        return DecisionDesk.of(store, () -> Optional.of(acting.get()), trail, Clock.systemUTC(), Samples.rules());
    }

    private DecisionDesk desk(int i) {
        return desks.get(i % 2);
    }

    private static boolean round(int i) {
        return i % 4 < 2;
    }

    private DecisionCase approved(DecisionDesk desk) {
        DecisionCase held = desk.propose(Samples.proposal());
        as(
                CHIEF,
                chief -> desk.decide(held.id(), Samples.ruling(chief), Outcome.approved())
                        .id());
        return held;
    }

    private String as(Person person, Function<Person, String> work) {
        acting.set(person);
        try {
            return work.apply(person);
        } catch (DeskException e) {
            return e.reason().name();
        } finally {
            acting.set(ASKER);
        }
    }

    private long count(AuditKind kind) {
        List<AuditKind> kinds = new ArrayList<>();
        trail.read(0, trail.size(), record -> kinds.add(record.kind()));
        return kinds.stream().filter(kind::equals).count();
    }

    private <T> List<T> atOnce(IntFunction<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            results.add(threads.submit(() -> {
                start.await();
                return work.apply(number);
            }));
        }
        start.countDown();
        List<T> done = new ArrayList<>();
        for (Future<T> each : results) {
            done.add(each.get());
        }
        return done;
    }
}
