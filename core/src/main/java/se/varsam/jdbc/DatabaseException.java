package se.varsam.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * A database that did not do what was asked. Drivers put values and whole statements into their messages, so of theirs only the
 * SQLSTATE, the vendor's code, the class and the place in the code are passed on.
 */
public final class DatabaseException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Lock not available, statement cancelled, serialization failure, deadlock; and H2's lock timeout. */
    private static final Set<String> LOCKED = Set.of("55P03", "57014", "40001", "40P01", "HYT00");

    /** Shutdown by an administrator, crash, cannot connect now; and H2's broken connection, closed object, closed database. */
    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "90067", "90007", "90098", "90121");

    /** Why. */
    public enum Reason {
        /** The database is none that the stores know. */
        UNKNOWN_DIALECT("", ""),
        /** Somebody else held what was needed; nothing was written. */
        LOCKED(
                "Databasen var upptagen för länge; inget är skrivet. Försök igen.",
                "The database was busy for too long; nothing is written. Try again."),
        /** There was no connection, or it was lost; nothing was written. */
        LOST(
                "Databasen gick inte att nå; inget är skrivet. Försök igen när den är nåbar.",
                "The database could not be reached; nothing is written. Try again when it can."),
        /** The connection was lost while the database was to make it lasting: it is written whole, or not at all. */
        OUTCOME_UNKNOWN(
                "Förbindelsen bröts när det skulle bekräftas: allt är skrivet eller inget. Läs efter innan du försöker igen.",
                "The connection was lost when it was to be confirmed: all is written, or nothing. Look before you try again."),
        /** The database does not hold what it should. */
        DAMAGED("", ""),
        /** The database refused; nothing was written. */
        REFUSED(
                "Databasen nekade; inget är skrivet. Se efter att tabellerna finns och att kontot får skriva i dem.",
                "The database refused; nothing is written. See that the tables exist and that the account may write to them.");

        private final String sv;
        private final String en;

        Reason(String sv, String en) {
            this.sv = sv;
            this.en = en;
        }
    }

    private final Reason reason;

    /**
     * A failure of which the database knows nothing.
     *
     * @param reason why
     * @param sv what happened and what to do, in Swedish
     * @param en what happened and what to do, in English
     */
    public DatabaseException(Reason reason, String sv, String en) {
        super(sv + " / " + en);
        this.reason = reason;
    }

    DatabaseException(Reason reason, SQLException failure) {
        super(reason.sv + " / " + reason.en, masked(failure));
        this.reason = reason;
    }

    /**
     * {@return the failure that the database does not hold what it should}
     *
     * @param sv what is wrong and what to do, in Swedish
     * @param en what is wrong and what to do, in English
     */
    public static DatabaseException damaged(String sv, String en) {
        return new DatabaseException(Reason.DAMAGED, sv, en);
    }

    /** {@return what a driver's failure means, as long as the transaction was not to be committed} */
    static DatabaseException of(SQLException failure) {
        String state = state(failure);
        if (LOCKED.contains(state) || failure instanceof SQLTimeoutException) {
            return new DatabaseException(Reason.LOCKED, failure);
        }
        return new DatabaseException(isLost(failure) ? Reason.LOST : Reason.REFUSED, failure);
    }

    /** {@return what a driver's failure means when the transaction was to be committed} */
    static DatabaseException atCommit(SQLException failure) {
        return isLost(failure) ? new DatabaseException(Reason.OUTCOME_UNKNOWN, failure) : of(failure);
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    private static boolean isLost(SQLException failure) {
        String state = state(failure);
        return state.startsWith("08")
                || LOST.contains(state)
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLRecoverableException;
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "" : state;
    }

    private static SQLException masked(SQLException failure) {
        String what = failure.getClass().getName() + " " + state(failure) + " " + failure.getErrorCode();
        SQLException masked = new SQLException(what, state(failure), failure.getErrorCode());
        masked.setStackTrace(failure.getStackTrace());
        return masked;
    }
}
