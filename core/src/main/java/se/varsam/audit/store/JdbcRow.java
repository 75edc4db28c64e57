package se.varsam.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of the table of records, as it stands.
 *
 * @param number its number
 * @param opened what the hash does not cover, if anything
 * @param leaf what the hash covers; empty when somebody has taken it away
 */
record JdbcRow(long number, Optional<String> opened, Optional<String> leaf) {

    static final String TABLE = "varsam_audit_record";

    private static final String NOTHING = "{}";

    /** {@return the rows from one number to before another, but not more than so many} */
    static List<JdbcRow> read(Connection connection, long from, long to, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select number, opened, leaf from " + TABLE
                + " where number >= ? and number < ? order by number fetch first " + most + " rows only")) {
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet rows = select.executeQuery()) {
                List<JdbcRow> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(new JdbcRow(
                            rows.getLong(1),
                            Optional.ofNullable(rows.getString(2)),
                            Optional.ofNullable(rows.getString(3))));
                }
                return read;
            }
        }
    }

    static void insert(Connection connection, Batch batch) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + TABLE + " (number, opened, leaf) values (?, ?, ?)")) {
            long number = batch.first();
            for (Entry entry : batch.entries()) {
                insert.setLong(1, number++);
                insert.setString(2, entry.open().equals(NOTHING) ? null : entry.open());
                insert.setString(3, entry.leaf());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** {@return how many rows a statement changed whose only mark is a number} */
    static int change(Connection connection, String sql, long number) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setLong(1, number);
            return change.executeUpdate();
        }
    }

    Entry entry() {
        return new Entry(opened.orElse(NOTHING), leaf.orElse(""));
    }

    /** Its number: what is open is personal. */
    @Override
    public String toString() {
        return "JdbcRow[" + number + "]";
    }
}
