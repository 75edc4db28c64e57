package se.varsam.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import javax.sql.DataSource;
import se.varsam.audit.store.JdbcStore;
import se.varsam.audit.store.Store;
import se.varsam.jdbc.Databases;
import se.varsam.jdbc.KeptConnections;

class JdbcTamperTest extends TamperContract {

    @Override
    Subject subject() throws IOException {
        return InDatabase.in(Databases.h2());
    }

    /** Tables, changed by one who may write to them past the trail. */
    record InDatabase(DataSource database, Store store, AuditTrail trail) implements Subject {

        static InDatabase in(DataSource database) throws IOException {
            DataSource kept = new KeptConnections(database, (connection, call) -> {});
            Store store = JdbcStore.createIfMissing(kept);
            return new InDatabase(kept, store, new AuditTrail(store, Clock.systemUTC()));
        }

        @Override
        public Kept kept() throws IOException {
            return Kept.of(store.raw());
        }

        @Override
        public Verification verify(Kept tampered, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts)
                throws IOException {
            write(tampered);
            return trail.verify(checkpoints, receipts);
        }

        private void write(Kept tampered) {
            Databases.execute(database, "delete from varsam_audit_record");
            Databases.execute(database, "delete from varsam_audit_hash");
            Databases.execute(database, "update varsam_audit_head set first_held = " + tampered.first());
            try (Connection connection = database.getConnection();
                    PreparedStatement record =
                            connection.prepareStatement("insert into varsam_audit_record values (?, ?, ?)");
                    PreparedStatement hash =
                            connection.prepareStatement("insert into varsam_audit_hash values (?, ?)")) {
                long number = tampered.first();
                for (Kept.Line line : tampered.lines()) {
                    record.setLong(1, number++);
                    record.setString(2, line.open());
                    record.setString(3, line.leaf());
                    record.addBatch();
                }
                record.executeBatch();
                long place = 0;
                for (byte[] each : tampered.hashes()) {
                    hash.setLong(1, place++);
                    hash.setBytes(2, each);
                    hash.addBatch();
                }
                hash.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** A transaction tears nothing: a row without its text was changed. */
        @Override
        public Verification.Fault torn() {
            return Verification.Fault.MALFORMED;
        }

        @Override
        public void close() {
            trail.close();
        }
    }
}
