package se.varsam.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import se.varsam.audit.tree.HashReader;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.jdbc.Database;
import se.varsam.jdbc.DatabaseException;
import se.varsam.jdbc.Dialect;
import se.varsam.jdbc.Script;

/**
 * Keeps records in a database. Several programs may write to one trail: each batch is a transaction that locks the head row, so
 * that numbers have no gaps and what is not committed leaves nothing behind. Nothing of the trail is remembered between calls: the
 * database alone knows what is written.
 */
public final class JdbcStore implements Store {

    private static final int CHUNK = 1000;

    private final Database database;
    private volatile boolean isClosed;

    private JdbcStore(Database database) {
        this.database = database;
    }

    /**
     * {@return a store on tables that are there}
     *
     * @param source the database
     * @throws IOException when it cannot be reached, or they are not there
     */
    public static JdbcStore open(DataSource source) throws IOException {
        Database database = new Database(source);
        database.transaction(connection -> {
            Dialect.of(connection);
            return JdbcHead.read(connection);
        });
        return new JdbcStore(database);
    }

    /**
     * {@return a store, whose tables are created when they are not there}
     *
     * @param source the database
     * @throws IOException when it cannot be reached, or the account may not create tables
     */
    public static JdbcStore createIfMissing(DataSource source) throws IOException {
        Script.of("audit-trail.sql").run(new Database(source));
        return open(source);
    }

    @Override
    public long size() {
        return unchecked(JdbcHead::read).length();
    }

    @Override
    public long first() {
        return unchecked(JdbcHead::read).first();
    }

    @Override
    public byte[] hash(long index) {
        return unchecked(connection -> JdbcHashes.of(connection, List.of(index)))
                .hash(index);
    }

    @Override
    public Extent extent() {
        JdbcHead head = unchecked(JdbcHead::read);
        return new Extent(head.first(), head.length());
    }

    /** One question to the database instead of one for each hash. */
    @Override
    public <T> T hashes(Function<HashReader, T> use) {
        return use.apply(unchecked(connection -> JdbcHashes.of(connection, places(use))));
    }

    /** Which hashes are asked for does not depend on what they are. */
    @SuppressWarnings("ReturnValueIgnored") // Of hashes that nobody knows yet.
    private static List<Long> places(Function<HashReader, ?> use) {
        List<Long> places = new ArrayList<>();
        byte[] unknown = new byte[MerkleTree.HASH];
        use.apply(place -> {
            places.add(place);
            return unknown;
        });
        return places;
    }

    private <T> T unchecked(Database.Work<T> work) {
        try {
            return database.transaction(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Batch append(List<? extends Draft> drafts, Clock clock) throws IOException {
        if (isClosed) {
            throw new IOException("Loggen är stängd. / The trail is closed.");
        }
        return database.transaction(connection -> {
            JdbcHead head = JdbcHead.lock(connection);
            JdbcHashes peaks = JdbcHashes.peaks(connection, head.length());
            Batch batch = Batch.of(drafts, head.length(), peaks, head.last(), clock);
            JdbcRow.insert(connection, batch);
            JdbcHashes.insert(connection, MerkleTree.hashes(head.length()), batch.hashes());
            head.after(batch).write(connection);
            return batch;
        });
    }

    @Override
    public void read(long from, long to, Consumer<Entry> reader) throws IOException {
        for (long next = from; next < to; next += CHUNK) {
            long start = next;
            long end = Math.min(next + CHUNK, to);
            List<JdbcRow> rows = database.transaction(connection -> JdbcRow.read(connection, start, end, CHUNK));
            if (rows.size() != end - start) {
                throw DatabaseException.damaged(
                        "Poster från " + start + " till " + end + " saknas i tabellen " + JdbcRow.TABLE + ".",
                        "Records from " + start + " to " + end + " are missing from the table " + JdbcRow.TABLE + ".");
            }
            rows.forEach(row -> reader.accept(row.entry()));
        }
    }

    @Override
    public void forget(long number) throws IOException {
        int forgotten = database.transaction(connection ->
                JdbcRow.change(connection, "update " + JdbcRow.TABLE + " set opened = null where number = ?", number));
        if (forgotten == 0) {
            throw DatabaseException.damaged(
                    "Post " + number + " saknas i tabellen " + JdbcRow.TABLE + ".",
                    "Record " + number + " is missing from the table " + JdbcRow.TABLE + ".");
        }
    }

    @Override
    public long cut(long newFirst) throws IOException {
        return database.transaction(connection -> {
            JdbcHead head = JdbcHead.lock(connection);
            JdbcHead cut = head.from(Math.max(head.first(), Math.min(newFirst, head.length())));
            cut.write(connection);
            JdbcRow.change(connection, "delete from " + JdbcRow.TABLE + " where number < ?", cut.first());
            return cut.first();
        });
    }

    @Override
    public RawLog raw() throws IOException {
        return JdbcLog.of(database);
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
