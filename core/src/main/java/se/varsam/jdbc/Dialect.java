package se.varsam.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The databases that the stores are tested on. */
public enum Dialect {
    /** H2, from version 2. */
    H2,
    /** PostgreSQL. */
    POSTGRESQL;

    /**
     * {@return the dialect that a database speaks}
     *
     * @param connection a connection to it
     * @throws DatabaseException when the stores are not tested on it
     * @throws SQLException when it does not tell
     */
    public static Dialect of(Connection connection) throws SQLException, DatabaseException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Dialect dialect : values()) {
            if (dialect.name().equals(product.toUpperCase(Locale.ROOT))) {
                return dialect;
            }
        }
        throw new DatabaseException(
                DatabaseException.Reason.UNKNOWN_DIALECT,
                "Databasen " + product + " är inte prövad. Använd PostgreSQL eller H2.",
                "The database " + product + " is not tested. Use PostgreSQL or H2.");
    }
}
