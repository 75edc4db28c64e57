package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.varsam.jdbc.Databases;
import se.varsam.jdbc.KeptConnections;

/** What pruning does in a database, where it can be stopped halfway. */
abstract class JdbcPruneContract extends PruneContract {

    abstract DataSource database();

    @Override
    AuditTrail open() {
        return AuditTrail.createIfMissing(kept());
    }

    private DataSource kept() {
        return new KeptConnections(database(), (connection, call) -> {});
    }

    @Test
    void finishesWhatWasToldAndNotDone() {
        DataSource database = kept();
        AuditTrail trail = AuditTrail.createIfMissing(database);
        for (int day = 0; day < 4; day++) {
            trail.with(at(BEGIN.plus(Duration.ofDays(day)))).append(AuditEvent.of(AuditKind.ASSESSED));
        }
        Databases.execute(database, "create table hold (number bigint references varsam_audit_record (number))");
        Databases.execute(database, "insert into hold values (1)");
        AuditTrail later = trail.with(at(BEGIN.plus(Duration.ofDays(183))));

        assertThatThrownBy(() -> later.prune(HALF_A_YEAR, DECISION))
                .isInstanceOfSatisfying(
                        AuditException.class, e -> assertThat(e.reason()).isEqualTo(AuditException.Reason.UNWRITABLE));
        assertThat(trail.record(0).number()).as("still there").isZero();
        AuditRecord.Cut cut = trail.record(4).cut().orElseThrow();
        assertThat(cut.to()).isEqualTo(2);
        Databases.execute(database, "drop table hold");
        AuditTrail again = AuditTrail.on(database).with(at(BEGIN.plus(Duration.ofDays(183))));

        PruneReport report = again.prune(HALF_A_YEAR);

        assertThat(report.pruned()).as("told before, under its own decision").isZero();
        assertThat(report.held()).isEqualTo(2);
        assertThat(again.size()).as("not told twice").isEqualTo(5);
        assertThat(again.root(2)).isEqualTo(cut.root());
        assertThatThrownBy(() -> again.record(1)).isInstanceOf(AuditException.class);
    }

    @Test
    void leavesNothingOfWhatIsPrunedInTheTable() {
        DataSource database = kept();
        AuditTrail trail = AuditTrail.createIfMissing(database);
        for (int i = 0; i < 3; i++) {
            trail.with(at(BEGIN)).append(AuditEvent.of(AuditKind.ASSESSED).keeping(AuditEvent.Keeping.LOG));
        }

        PruneReport report = trail.with(at(BEGIN.plus(Duration.ofDays(400)))).prune(HALF_A_YEAR);

        assertThat(report.held()).isEqualTo(3);
        assertThat(Databases.execute(database, "delete from varsam_audit_record"))
                .as("the one that tells")
                .isOne();
        assertThat(Databases.execute(database, "delete from varsam_audit_hash")).isEqualTo(7);
    }
}
