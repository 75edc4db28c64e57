package se.varsam.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.jdbc.DatabaseException;
import se.varsam.jdbc.Databases;
import se.varsam.jdbc.KeptConnections;

/** What a store in a database does, beside what every store does. */
abstract class JdbcStoreContract extends StoreContract {

    final DataSource database = database();

    private final AtomicReference<KeptConnections.Touch> touch = new AtomicReference<>((connection, call) -> {});
    private final DataSource pool =
            new KeptConnections(database, (connection, call) -> touch.get().on(connection, call));

    abstract DataSource database();

    @Override
    Store open() throws IOException {
        return JdbcStore.createIfMissing(pool);
    }

    @Test
    void asksForTablesThatAreMissing() {
        Databases.execute(database, "drop table varsam_audit_head");

        assertThatThrownBy(() -> JdbcStore.open(database))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        e -> assertThat(e.reason()).isEqualTo(DatabaseException.Reason.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({"true,2", "false,2", "true,4", "false,4", "true,8", "false,8"})
    void takesEveryKindOfConnection(boolean autocommit, int isolation) throws IOException {
        DataSource source = new KeptConnections(database, (connection, call) -> {
            if (call.equals("new")) {
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(autocommit);
            }
        });
        Store other = JdbcStore.open(source);
        other.append(drafts(2), AT_NOON);
        store.append(drafts(2), AT_NOON);
        other.append(drafts(2), AT_NOON);

        assertThat(read(store, 0, 6)).isEqualTo(read(other, 0, 6));
        assertThat(root(other)).isEqualTo(root(store));
    }

    @Test
    void keepsBytesAsTheyAre() throws IOException {
        String all = "\uD83D\uDE00 \uD840\uDC00 e\u0301 \u00e9 \u2028 \uFEFF \\u0000 ' \" \\ ?  ";
        Draft draft = (number, at, behind) -> new Entry("{\"salt\":\"" + all + "\"}", "{\"ref\":\"" + all + "\"}");

        Batch batch = store.append(List.of(draft), AT_NOON);

        assertThat(read(store, 0, 1)).isEqualTo(batch.entries());
        assertThat(leafHash(read(store, 0, 1).get(0))).isEqualTo(batch.leaves().get(0));
    }

    @ParameterizedTest
    @CsvSource({"prepareStatement,LOST", "commit,OUTCOME_UNKNOWN"})
    void acknowledgesNothingThatIsNotCommitted(String call, DatabaseException.Reason reason) throws IOException {
        store.append(drafts(3), AT_NOON);
        touch.set((connection, called) -> {
            if (called.equals(call)) {
                connection.close();
                throw new SQLNonTransientConnectionException("lost", "08006");
            }
        });

        assertThatThrownBy(() -> store.append(drafts(1), AT_NOON))
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(reason));
        touch.set((connection, called) -> {});

        assertThat(store.size()).isEqualTo(3);
        assertThat(store.append(drafts(1), AT_NOON).first()).isEqualTo(3);
    }

    @Test
    void seesTheTruthWhenACommitWasNotConfirmed() throws IOException {
        touch.set((connection, called) -> {
            if (called.equals("commit")) {
                connection.commit();
                connection.close();
                throw new SQLException("lost", "08006");
            }
        });
        assertThatThrownBy(() -> store.append(drafts(2), AT_NOON)).isInstanceOf(DatabaseException.class);
        touch.set((connection, called) -> {});

        assertThat(store.append(drafts(1), AT_NOON).first()).isEqualTo(2);
        List<Entry> entries = read(store, 0, 3);
        assertThat(root(store))
                .isEqualTo(rootOf(entries.stream().map(StoreContract::leafHash).toList()));
    }

    @Test
    void saysWhichRowsAreMissing() throws IOException {
        store.append(drafts(5), AT_NOON);
        Databases.execute(database, "delete from varsam_audit_record where number = 3");
        Databases.execute(database, "delete from varsam_audit_hash where place = 7");

        assertThatThrownBy(() -> read(store, 0, 5))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("varsam_audit_record");
        assertThatThrownBy(() -> store.forget(3))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> store.hash(7))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("7");
        assertThatThrownBy(() -> store.append(drafts(1), AT_NOON)).hasMessageContaining("7");
        assertThat(store.size()).isEqualTo(5);
    }

    @Test
    void showsTheTablesAsTheyStand() throws IOException {
        store.append(drafts(6), AT_NOON);
        store.cut(2);
        Databases.execute(database, "delete from varsam_audit_record where number = 3");
        Databases.execute(database, "insert into varsam_audit_record values (1, null, 'put back')");
        Databases.execute(database, "insert into varsam_audit_record values (9, '{}', 'put at the end')");
        Databases.execute(database, "delete from varsam_audit_hash where place = 2");

        RawLog raw = store.raw();

        assertThat(raw.first()).isEqualTo(2);
        assertThat(raw.hashes()).isEqualTo(10);
        assertThat(raw.hashes(1, 3))
                .startsWith(store.hash(1))
                .endsWith(store.hash(3))
                .containsSequence(new byte[32]);
        assertThat(raw.parts()).singleElement().extracting(RawLog.Part::first).isEqualTo(2L);
        List<Long> lines = new ArrayList<>();
        raw.parts().get(0).read(line -> {
            assertThat(line.shape()).isEqualTo(RawLine.Shape.WHOLE);
            return lines.add(line.line());
        });
        assertThat(lines).containsExactly(2L, 3L, 5L, 6L, 10L);
    }
}
