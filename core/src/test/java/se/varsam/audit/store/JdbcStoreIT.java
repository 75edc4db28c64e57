package se.varsam.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.varsam.jdbc.DatabaseException;
import se.varsam.jdbc.Databases;

class JdbcStoreIT extends JdbcStoreContract {

    @Override
    DataSource database() {
        return Databases.postgresql();
    }

    @Test
    void goesOnAfterTheServerEndedTheConnection() throws Exception {
        store.append(drafts(3), AT_NOON);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Draft waiting = (number, at, behind) -> {
            inside.countDown();
            await(ended);
            return draft("late").entry(number, at, behind);
        };
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<Batch> late = other.submit(() -> store.append(List.of(waiting), AT_NOON));
        inside.await();
        Databases.execute(
                database,
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and state = 'idle in transaction'");
        ended.countDown();

        assertThatThrownBy(late::get)
                .hasCauseInstanceOf(DatabaseException.class)
                .cause()
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(DatabaseException.Reason.LOST));
        other.shutdown();
        assertThat(store.size()).isEqualTo(3);
        assertThat(store.append(drafts(1), AT_NOON).first()).isEqualTo(3);
        assertThat(root(store)).isEqualTo(rootOf(leaves()));
    }

    @Test
    void createsTheTablesOnceWhenManyProgramsStart() throws Exception {
        DataSource empty = Databases.postgresql();
        ExecutorService programs = Executors.newFixedThreadPool(8);
        List<Future<Store>> started = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            started.add(programs.submit(() -> JdbcStore.createIfMissing(empty)));
        }
        for (Future<Store> each : started) {
            each.get().append(drafts(1), AT_NOON);
        }
        programs.shutdown();

        assertThat(JdbcStore.open(empty).size()).isEqualTo(8);
    }

    private List<byte[]> leaves() throws IOException {
        return read(store, 0, store.size()).stream()
                .map(StoreContract::leafHash)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
