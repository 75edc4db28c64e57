package se.varsam.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Real databases for tests: every call gives an empty one of its own. */
public final class Databases {

    private Databases() {}

    /** {@return an H2 database in memory} */
    public static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    /** {@return a database on a PostgreSQL server that is started once, for tests named {@code *IT}} */
    public static DataSource postgresql() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute(Server.RUNNING.getPostgresDatabase(), "create database " + name);
        return Server.RUNNING.getDatabase("postgres", name);
    }

    /**
     * Runs a statement.
     *
     * @param source where
     * @param sql what
     * @return how many rows it changed
     */
    public static int execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Started when it is first asked for; stopped with the program. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
