package se.varsam.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What transactions do on every database that the stores know. */
abstract class DatabaseContract {

    private final DataSource source = open();

    abstract DataSource open();

    abstract Dialect dialect();

    @BeforeEach
    void makesATable() {
        Databases.execute(source, "create table note (id int primary key, text varchar)");
    }

    @Test
    void tellsItsDialect() throws DatabaseException {
        assertThat(new Database(source).<Dialect>transaction(Dialect::of)).isEqualTo(dialect());
    }

    @Test
    void keepsAllOrNothing() throws DatabaseException {
        Database database = new Database(source);
        database.transaction(connection -> insert(connection, 1, "kept"));

        assertThatThrownBy(() -> database.transaction(connection -> {
                    insert(connection, 2, "undone");
                    return insert(connection, 1, "Anna Andersson");
                }))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        e -> assertThat(e.reason()).isEqualTo(DatabaseException.Reason.REFUSED))
                .hasStackTraceContaining("23505")
                .satisfies(e -> assertThat(org.assertj.core.util.Throwables.getStackTrace(e))
                        .doesNotContain("Anna", "values ("));
        assertThat(count(database)).isOne();
    }

    @Test
    void undoesWhatAnErrorInTheProgramBreaks() throws DatabaseException {
        Database database = new Database(source);

        assertThatThrownBy(() -> database.transaction(connection -> {
                    insert(connection, 1, "undone");
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count(database)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"true,2", "false,2", "true,4", "false,4", "true,8", "false,8"})
    void givesAConnectionBackAsItCame(boolean autocommit, int isolation) throws DatabaseException, SQLException {
        KeptConnections pool = new KeptConnections(source, (connection, call) -> {
            if (call.equals("new")) {
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(autocommit);
            }
        });
        Database database = new Database(pool);

        database.transaction(connection -> {
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            return insert(connection, 1, "kept");
        });
        assertThatThrownBy(() -> database.transaction(connection -> insert(connection, 1, "undone")))
                .isInstanceOf(DatabaseException.class);

        assertThat(count(new Database(source))).isOne();
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isEqualTo(autocommit);
            assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
        }
    }

    @Test
    void saysSoWhenNobodyKnowsWhetherItIsWritten() throws DatabaseException {
        AtomicInteger commits = new AtomicInteger();
        KeptConnections breaking = new KeptConnections(source, (connection, call) -> {
            if (call.equals("commit")) {
                connection.commit();
                connection.close();
                commits.incrementAndGet();
                throw new SQLNonTransientConnectionException("lost", "08006");
            }
        });

        assertThatThrownBy(() -> new Database(breaking).transaction(connection -> insert(connection, 1, "written")))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        e -> assertThat(e.reason()).isEqualTo(DatabaseException.Reason.OUTCOME_UNKNOWN));
        assertThat(commits).hasValue(1);
        assertThat(count(new Database(source))).isOne();
    }

    @Test
    void runsAScriptTwice() throws DatabaseException {
        Script script = Script.parse("-- A note.\ncreate table if not exists other (\n  id int primary key\n);\n");
        Database database = new Database(source);
        script.run(database);
        script.run(database);

        assertThat(script.statements()).containsExactly("create table if not exists other ( id int primary key )");
        assertThat(Databases.execute(source, "insert into other values (1)")).isOne();
    }

    private static int insert(Connection connection, int id, String text) throws SQLException {
        try (var statement = connection.prepareStatement("insert into note (id, text) values (?, ?)")) {
            statement.setInt(1, id);
            statement.setString(2, text);
            return statement.executeUpdate();
        }
    }

    private static int count(Database database) throws DatabaseException {
        return database.transaction(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select count(*) from note")) {
                result.next();
                return result.getInt(1);
            }
        });
    }
}
