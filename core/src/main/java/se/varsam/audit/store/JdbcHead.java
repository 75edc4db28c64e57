package se.varsam.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import se.varsam.jdbc.DatabaseException;

/**
 * The one row that says how far a trail has come.
 *
 * @param length how many records were ever written
 * @param first the number of the first one that is held
 * @param last the time of the last one
 */
record JdbcHead(long length, long first, Instant last) {

    /** How long somebody else's batch may take; a batch takes milliseconds. */
    private static final int SECONDS = 30;

    private static final String SELECT = "select length, first_held, last_at from varsam_audit_head where id = 1";

    /** {@return the head as others have committed it} */
    static JdbcHead read(Connection connection) throws SQLException, DatabaseException {
        return read(connection, SELECT);
    }

    /** {@return the head, which nobody else can change before the transaction is over} */
    static JdbcHead lock(Connection connection) throws SQLException, DatabaseException {
        return read(connection, SELECT + " for update");
    }

    private static JdbcHead read(Connection connection, String sql) throws SQLException, DatabaseException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setQueryTimeout(SECONDS);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw DatabaseException.damaged(
                            "Raden i tabellen varsam_audit_head saknas. Återställ den från en säkerhetskopia.",
                            "The row of the table varsam_audit_head is missing. Restore it from a backup.");
                }
                return new JdbcHead(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant());
            }
        }
    }

    JdbcHead after(Batch batch) {
        return new JdbcHead(length + batch.entries().size(), first, batch.last());
    }

    JdbcHead from(long newFirst) {
        return new JdbcHead(length, newFirst, last);
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update varsam_audit_head set length = ?, first_held = ?, last_at = ? where id = 1")) {
            update.setLong(1, length);
            update.setLong(2, first);
            update.setObject(3, last.atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
    }
}
