package se.varsam.decision.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.varsam.audit.Hash;
import se.varsam.jdbc.Database;
import se.varsam.jdbc.Dialect;
import se.varsam.jdbc.Script;

/** Keeps cases in a database, which decides between desks in different programs: a row changes only in the version expected. */
final class JdbcStore implements DecisionStore {

    private static final String SELECT = "select body from varsam_decision ";
    private static final String OLDEST_FIRST = " order by created, id";

    private final Database database;

    private JdbcStore(Database database) {
        this.database = database;
    }

    static DecisionStore open(DataSource source) throws IOException {
        Database database = new Database(source);
        database.transaction(connection -> Dialect.of(connection));
        JdbcStore store = new JdbcStore(database);
        // A missing table shows now, not when somebody decides.
        store.database.transaction(connection ->
                cases(connection, "where id = ?", "").size() + stops(connection).size());
        return store;
    }

    static DecisionStore createIfMissing(DataSource source) throws IOException {
        Script.of("decision-desk.sql").run(new Database(source));
        return open(source);
    }

    @Override
    public Written insert(DecisionCase first) {
        return run(connection -> insert(
                        connection,
                        "insert into varsam_decision (version, state, binding_key, first_vote, last_vote, body, id, created)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        Row.of(first).and(first.id(), time(first.created()))))
                ? Written.STORED
                : Written.CONFLICT;
    }

    @Override
    public Written replace(DecisionCase next) {
        return run(connection -> {
            int changed = execute(
                    connection,
                    "update varsam_decision set version = ?, state = ?, binding_key = ?, first_vote = ?, last_vote = ?,"
                            + " body = ? where id = ? and version = ?",
                    Row.of(next).and(next.id(), next.version() - 1));
            if (changed == 1) {
                return Written.STORED;
            }
            return cases(connection, "where id = ?", next.id()).isEmpty() ? Written.MISSING : Written.CONFLICT;
        });
    }

    @Override
    public Optional<DecisionCase> find(String id) {
        return run(connection -> cases(connection, "where id = ?", id)).stream().findFirst();
    }

    @Override
    public List<DecisionCase> find(Hash key) {
        return run(connection -> cases(connection, "where binding_key = ?" + OLDEST_FIRST, key.toString()));
    }

    @Override
    public List<DecisionCase> in(DecisionCase.State state, int most) {
        return run(connection ->
                cases(connection, "where state = ?" + OLDEST_FIRST + " fetch first ? rows only", state.name(), most));
    }

    @Override
    public List<DecisionCase> voted(Instant from, Instant to) {
        // The columns are coarser than an instant, so they only narrow down.
        List<DecisionCase> near = run(connection -> cases(
                connection,
                "where last_vote >= ? and first_vote <= ?" + OLDEST_FIRST,
                time(from.truncatedTo(ChronoUnit.MICROS)),
                time(to)));
        return near.stream()
                .filter(each -> each.votes().stream()
                        .anyMatch(vote -> !vote.at().isBefore(from) && vote.at().isBefore(to)))
                .toList();
    }

    @Override
    public void stop(Stop stop) {
        run(connection -> insert(
                connection,
                "insert into varsam_decision_stop (tool, stopped, body) values (?, ?, ?)",
                new Row(List.of(stop.tool(), time(stop.at()), StopText.write(stop)))));
    }

    @Override
    public void resume(String tool) {
        run(connection ->
                execute(connection, "delete from varsam_decision_stop where tool = ?", new Row(List.of(tool))));
    }

    @Override
    public List<Stop> stops() {
        return run(JdbcStore::stops);
    }

    private <T> T run(Database.Work<T> work) {
        try {
            return database.transaction(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<DecisionCase> cases(Connection connection, String where, Object... values) throws SQLException {
        return bodies(connection, SELECT + where, new Row(List.of(values))).stream()
                .map(CaseText::read)
                .toList();
    }

    private static List<Stop> stops(Connection connection) throws SQLException {
        return bodies(connection, "select body from varsam_decision_stop order by stopped, tool", new Row(List.of()))
                .stream()
                .map(StopText::read)
                .toList();
    }

    private static List<String> bodies(Connection connection, String sql, Row row) throws SQLException {
        try (PreparedStatement statement = row.on(connection, sql);
                ResultSet results = statement.executeQuery()) {
            List<String> bodies = new ArrayList<>();
            while (results.next()) {
                bodies.add(results.getString(1));
            }
            return bodies;
        }
    }

    private static int execute(Connection connection, String sql, Row row) throws SQLException {
        try (PreparedStatement statement = row.on(connection, sql)) {
            return statement.executeUpdate();
        }
    }

    /** Whether the row is new; what stood there stays. */
    private static boolean insert(Connection connection, String sql, Row row) throws SQLException {
        try {
            return execute(connection, sql, row) == 1;
        } catch (SQLException e) {
            if (!"23505".equals(e.getSQLState())) {
                throw e;
            }
            // PostgreSQL commits nothing after a failure.
            connection.rollback();
            return false;
        }
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** The values of a statement, in order. */
    private record Row(List<? extends @Nullable Object> values) {

        static Row of(DecisionCase held) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(held.version());
            values.add(held.state().name());
            values.add(held.key().toString());
            values.add(vote(held, 0));
            values.add(vote(held, held.votes().size() - 1));
            values.add(CaseText.write(held));
            return new Row(values);
        }

        private static @Nullable OffsetDateTime vote(DecisionCase held, int index) {
            return held.votes().isEmpty() ? null : time(held.votes().get(index).at());
        }

        Row and(Object... more) {
            List<@Nullable Object> all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return new Row(all);
        }

        PreparedStatement on(Connection connection, String sql) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement;
        }
    }
}
