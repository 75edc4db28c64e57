package se.varsam.audit.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.jdbc.Database;
import se.varsam.jdbc.DatabaseException;

/**
 * Shows what the tables hold.
 *
 * @param database where they are
 * @param first the number of the first record that should be held
 * @param end one more than the largest number that stands in the table
 * @param hashes one more than the largest place that stands in the table
 */
record JdbcLog(Database database, long first, long end, long hashes) implements RawLog {

    private static final int CHUNK = 4096;
    private static final long PART = 65_536;

    static JdbcLog of(Database database) throws DatabaseException {
        return database.transaction(connection -> {
            // One statement sees one moment.
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select first_held,"
                            + " (select coalesce(max(number), -1) from varsam_audit_record),"
                            + " (select coalesce(max(place), -1) from varsam_audit_hash)"
                            + " from varsam_audit_head where id = 1")) {
                if (!row.next()) {
                    return new JdbcLog(database, 0, 0, 0);
                }
                return new JdbcLog(database, row.getLong(1), row.getLong(2) + 1, row.getLong(3) + 1);
            }
        });
    }

    /** What is not there, or has not the length of a hash, is all zeros, which no hash is. */
    @Override
    public byte[] hashes(long from, int count) throws IOException {
        byte[] together = new byte[MerkleTree.HASH * count];
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(
                    "select place, hash from varsam_audit_hash where place >= ? and place < ?")) {
                select.setLong(1, from);
                select.setLong(2, from + count);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        byte[] hash = rows.getBytes(2);
                        if (hash != null && hash.length == MerkleTree.HASH) {
                            System.arraycopy(
                                    hash,
                                    0,
                                    together,
                                    (int) (rows.getLong(1) - from) * MerkleTree.HASH,
                                    MerkleTree.HASH);
                        }
                    }
                }
            }
            return together;
        });
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        long from = Long.MIN_VALUE;
        for (long number = first; parts.isEmpty() || number < end; number += PART) {
            long to = Math.max(number, Math.min(number + PART, end));
            parts.add(new Rows(database, number, from, to));
            from = to;
        }
        return parts;
    }

    /**
     * The rows from one number to before another.
     *
     * @param first what the number of the first one should be
     * @param from where they begin; for the first part, before all
     * @param to where they end
     */
    private record Rows(Database database, long first, long from, long to) implements Part {

        @Override
        public void read(LineReader reader) throws IOException {
            long next = from;
            while (next < to) {
                long start = next;
                List<JdbcRow> rows = database.transaction(connection -> JdbcRow.read(connection, start, to, CHUNK));
                for (JdbcRow row : rows) {
                    if (!reader.take(line(row))) {
                        return;
                    }
                }
                next = rows.size() < CHUNK ? to : rows.get(CHUNK - 1).number() + 1;
            }
        }

        private static RawLine line(JdbcRow row) {
            long line = row.number() + 1;
            if (row.leaf().isEmpty()) {
                return RawLine.without(RawLine.Shape.MALFORMED, JdbcRow.TABLE, line);
            }
            Entry entry = row.entry();
            byte[] both = (entry.open() + entry.leaf()).getBytes(StandardCharsets.UTF_8);
            int open = entry.open().getBytes(StandardCharsets.UTF_8).length;
            return new RawLine(both, 0, open, open, both.length, RawLine.Shape.WHOLE, JdbcRow.TABLE, line);
        }
    }
}
