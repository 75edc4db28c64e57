package se.varsam.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class DatabaseTest extends DatabaseContract {

    @Override
    DataSource open() {
        return Databases.h2();
    }

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }

    @Test
    void refusesADatabaseThatNobodyTested() {
        DatabaseMetaData other =
                (DatabaseMetaData) answering(DatabaseMetaData.class, "getDatabaseProductName", "Oracle");
        Connection connection = (Connection) answering(Connection.class, "getMetaData", other);

        assertThatThrownBy(() -> Dialect.of(connection))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        e -> assertThat(e.reason()).isEqualTo(DatabaseException.Reason.UNKNOWN_DIALECT))
                .hasMessageContaining("Oracle");
    }

    @Test
    void saysWhatALockIs() throws SQLException {
        DataSource source = new KeptConnections(Databases.h2(), (connection, call) -> {
            if (call.equals("new")) {
                connection.createStatement().execute("set lock_timeout 50");
            }
        });
        Databases.execute(source, "create table note (id int primary key, text varchar)");
        Databases.execute(source, "insert into note values (1, 'a')");
        try (Connection other = source.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("update note set text = 'b'");

            assertThatThrownBy(() -> new Database(source)
                            .transaction(connection ->
                                    connection.createStatement().executeUpdate("update note set text = 'c'")))
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            e -> assertThat(e.reason()).isEqualTo(DatabaseException.Reason.LOCKED));
            other.rollback();
        }
    }

    @Test
    void saysThatNobodyAnswers() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:mem:nowhere;IFEXISTS=TRUE");
        nowhere.setUser("");

        assertThatThrownBy(() -> new Database(nowhere).transaction(Dialect::of)).isInstanceOf(DatabaseException.class);
        assertThat(DatabaseException.of(new SQLException("", "08001")).reason())
                .isEqualTo(DatabaseException.Reason.LOST);
    }

    private static Object answering(Class<?> type, String method, Object answer) {
        Map<String, Object> answers = Map.of(method, answer);
        return java.lang.reflect.Proxy.newProxyInstance(
                DatabaseTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) -> answers.get(called.getName()));
    }
}
