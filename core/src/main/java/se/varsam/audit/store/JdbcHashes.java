package se.varsam.audit.store;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.varsam.audit.tree.HashReader;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.jdbc.DatabaseException;

/**
 * Some hashes of a tree, read at once.
 *
 * @param read the hashes by their places
 */
record JdbcHashes(Map<Long, byte[]> read) implements HashReader {

    /** {@return the hashes at some places} */
    static JdbcHashes of(Connection connection, Collection<Long> places) throws SQLException {
        Map<Long, byte[]> hashes = new HashMap<>();
        if (places.isEmpty()) {
            return new JdbcHashes(hashes);
        }
        String marks = ", ?".repeat(places.size()).substring(2);
        try (PreparedStatement select = connection.prepareStatement(
                "select place, hash from varsam_audit_hash where place in (" + marks + ")")) {
            int mark = 0;
            for (long place : places) {
                select.setLong(++mark, place);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    hashes.put(rows.getLong(1), rows.getBytes(2));
                }
            }
        }
        return new JdbcHashes(hashes);
    }

    /** {@return all hashes that the next leaves need: those of the largest complete subtrees} */
    static JdbcHashes peaks(Connection connection, long size) throws SQLException {
        List<Long> places = new ArrayList<>();
        for (long left = size; left > 0; left &= left - 1) {
            int level = Long.numberOfTrailingZeros(left);
            places.add(MerkleTree.index(level, (left >> level) - 1));
        }
        return of(connection, places);
    }

    static void insert(Connection connection, long from, List<byte[]> hashes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into varsam_audit_hash (place, hash) values (?, ?)")) {
            long place = from;
            for (byte[] hash : hashes) {
                insert.setLong(1, place++);
                insert.setBytes(2, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public byte[] hash(long index) {
        byte[] hash = read.get(index);
        if (hash == null) {
            throw new UncheckedIOException(DatabaseException.damaged(
                    "Rad " + index + " saknas i tabellen varsam_audit_hash. Kontrollera loggen.",
                    "Row " + index + " is missing from the table varsam_audit_hash. Verify the trail."));
        }
        return hash;
    }
}
