package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.decision.desk.Samples.ASKER;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.PAYMENT;
import static se.varsam.decision.desk.Samples.request;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Verification;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.jdbc.Databases;
import se.varsam.jdbc.KeptConnections;
import se.varsam.person.Person;

/** Ten thousand try to use a thousand decisions, at two desks that share nothing but a database. */
class ConsumedOnceIT {

    private static final int CASES = 1000;
    private static final int THREADS = 10;

    private final DataSource server = Databases.postgresql();
    private final ThreadLocal<Person> acting = ThreadLocal.withInitial(() -> ASKER);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Place> places = List.of(place(), place());

    /** A desk with connections of its own, as in a program of its own. */
    private record Place(DecisionDesk desk, DecisionStore store, AuditTrail trail) {}

    @AfterEach
    void stop() {
        threads.shutdownNow();
        acting.remove();
    }

    @Test
    void usesEachDecisionOnce() throws Exception {
        List<String> decided = decided();

        List<Authorization> all = race(decided, places);

        assertThat(all).hasSize(CASES * THREADS);
        assertThat(granted(all)).hasSize(CASES).containsExactlyInAnyOrderElementsOf(decided);
        assertThat(refused(all)).isEqualTo(Map.of(Reason.USED, CASES * (THREADS - 1)));
        assertConsumed(decided, places.get(1));

        List<Place> restarted = List.of(place(), place());
        List<Authorization> later = race(decided.subList(0, CASES / THREADS), restarted);

        assertThat(granted(later)).isEmpty();
        assertThat(refused(later)).isEqualTo(Map.of(Reason.USED, CASES));
        assertConsumed(decided, restarted.get(0));
    }

    private static void assertConsumed(List<String> decided, Place seen) {
        assertThat(seen.store().in(State.USED, CASES + 1))
                .extracting(DecisionCase::id)
                .containsExactlyInAnyOrderElementsOf(decided);
        List<String> authorised = new ArrayList<>();
        seen.trail().read(0, seen.trail().size(), record -> consumed(record).ifPresent(authorised::add));
        assertThat(authorised).containsExactlyInAnyOrderElementsOf(decided);
        assertThat(seen.trail().verify()).isInstanceOf(Verification.Intact.class);
    }

    private static Optional<String> consumed(AuditRecord record) {
        return record.kind() == AuditKind.AUTHORISED ? Optional.of(record.reference()) : Optional.empty();
    }

    private static List<String> granted(Collection<Authorization> all) {
        return all.stream()
                .filter(Authorization.Granted.class::isInstance)
                .map(each -> ((Authorization.Granted) each).reference())
                .toList();
    }

    private static Map<Reason, Integer> refused(Collection<Authorization> all) {
        return all.stream()
                .filter(Authorization.Refused.class::isInstance)
                .map(each -> ((Authorization.Refused) each).reason())
                .collect(Collectors.toMap(Function.identity(), reason -> 1, Integer::sum));
    }

    /** Everybody tries the same case at the same time, then the next one. */
    private List<Authorization> race(List<String> decided, List<Place> desks) throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        return atOnce(i -> () -> {
            List<Authorization> mine = new ArrayList<>();
            for (String id : decided) {
                together.await();
                mine.add(desks.get(i % 2).desk().authorize(id, request(PAYMENT)));
            }
            return mine;
        });
    }

    private List<String> decided() throws Exception {
        return atOnce(i -> () -> {
            DecisionDesk desk = places.get(i % 2).desk();
            List<String> mine = new ArrayList<>();
            for (int left = CASES / THREADS; left > 0; left--) {
                acting.set(ASKER);
                DecisionCase held = desk.propose(Samples.proposal());
                acting.set(CHIEF);
                mine.add(desk.decide(held.id(), Samples.ruling(CHIEF), Outcome.approved())
                        .id());
            }
            acting.set(ASKER);
            return mine;
        });
    }

    private <T> List<T> atOnce(Function<Integer, Callable<List<T>>> work) throws Exception {
        List<Future<List<T>>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(work.apply(i)));
        }
        List<T> all = new ArrayList<>();
        for (Future<List<T>> each : running) {
            all.addAll(each.get());
        }
        return all;
    }

    private Place place() {
        DataSource own = new KeptConnections(server, (connection, call) -> {});
        try {
            DecisionStore store = DecisionStore.createIfMissing(own);
            AuditTrail trail = AuditTrail.createIfMissing(own);
            return new Place(
                    DecisionDesk.of(store, () -> Optional.of(acting.get()), trail, Clock.systemUTC(), Samples.rules()),
                    store,
                    trail);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
