package se.varsam.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Runs transactions on connections of their own, whether the data source gives them in autocommit or not, and at whichever
 * isolation: the stores lock the rows that they depend on, so they need to read what others have committed, and no more.
 */
public final class Database {

    private final DataSource source;

    /**
     * A database.
     *
     * @param source gives connections on which no transaction is going on
     */
    public Database(DataSource source) {
        this.source = source;
    }

    /**
     * What is done in a transaction.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * {@return what comes of it}
         *
         * @param connection the connection; it is neither committed nor closed here
         * @throws SQLException when it cannot be done
         * @throws DatabaseException when it cannot be done
         */
        T on(Connection connection) throws SQLException, DatabaseException;
    }

    /**
     * Does something in a transaction: all of it, or nothing.
     *
     * @param work what to do
     * @param <T> what comes of it
     * @return what comes of it
     * @throws DatabaseException when it could not be done, or nobody knows whether it was
     */
    public <T> T transaction(Work<T> work) throws DatabaseException {
        try (Session session = new Session(source.getConnection())) {
            session.begin();
            T result = work.on(session.connection);
            session.commit();
            return result;
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** A connection for one transaction. Closing it undoes what is not committed, and puts it back as it came. */
    private static final class Session implements AutoCloseable {

        private final Connection connection;
        private boolean autocommit = true;
        private int isolation = Connection.TRANSACTION_READ_COMMITTED;
        private boolean isOpen;

        Session(Connection connection) {
            this.connection = connection;
        }

        void begin() throws SQLException {
            autocommit = connection.getAutoCommit();
            // Else the question below would begin a transaction in which the isolation cannot be changed.
            connection.setAutoCommit(true);
            isolation = connection.getTransactionIsolation();
            isolate(Connection.TRANSACTION_READ_COMMITTED, isolation);
            connection.setAutoCommit(false);
            isOpen = true;
        }

        void commit() throws DatabaseException {
            try {
                connection.commit();
                isOpen = false;
            } catch (SQLException e) {
                throw DatabaseException.atCommit(e);
            }
        }

        private void isolate(int wanted, int present) throws SQLException {
            if (wanted != present) {
                connection.setTransactionIsolation(wanted);
            }
        }

        /** Fails never: what is committed stays so, and what is not is told by the failure before. */
        @Override
        public void close() {
            try (connection) {
                if (isOpen) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
                isolate(isolation, Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(autocommit);
            } catch (SQLException e) {
                discard();
            }
        }

        /** A connection whose state nobody knows must not be used again. */
        private void discard() {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                // It is gone already.
            }
        }
    }
}
