package se.varsam.eservice.restart;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Verification;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DecisionStore;

/** Reads a database that nobody uses, and holds it against what was acknowledged. */
final class Kept implements AutoCloseable {

    /** One connection: an H2 database is read from its file anew when its first one is opened. */
    private final SingleConnectionDataSource database;

    private Kept(SingleConnectionDataSource database) {
        this.database = database;
    }

    static void hold(String url, Acknowledged acknowledged) throws IOException {
        try (Kept kept = new Kept(new SingleConnectionDataSource(url, true))) {
            kept.holdTrail(acknowledged);
            kept.holdDesk(acknowledged);
        }
    }

    @Override
    public void close() {
        database.destroy();
    }

    private void holdTrail(Acknowledged acknowledged) {
        try (AuditTrail trail = AuditTrail.on(database)) {
            assertThat(trail.verify()).isInstanceOf(Verification.Intact.class);
            List<AuditRecord> records = new ArrayList<>();
            trail.read(trail.first(), trail.size(), records::add);
            assertThat(records.stream().map(AuditRecord::tool).collect(toSet())).containsAll(acknowledged.assessed());
            assertThat(of(AuditKind.PROPOSED, records)).containsAll(ids(acknowledged.proposed()));
            assertThat(of(AuditKind.APPROVED, records)).containsAll(ids(acknowledged.decided()));
            assertThat(of(AuditKind.AUTHORISED, records))
                    .containsAll(ids(acknowledged.carriedOut()))
                    .doesNotHaveDuplicates();
        }
    }

    private void holdDesk(Acknowledged acknowledged) throws IOException {
        DecisionStore desk = DecisionStore.on(database);
        assertThat(ids(acknowledged.proposed())).allMatch(id -> desk.find(id).isPresent());
        assertThat(ids(acknowledged.decided()))
                .allMatch(id -> EnumSet.of(State.DECIDED, State.USED).contains(state(desk, id)));
        assertThat(ids(acknowledged.carriedOut())).allMatch(id -> state(desk, id) == State.USED);
        List<String> errands = JdbcClient.create(database)
                .sql("select dnr from errand_handover")
                .query(String.class)
                .list();
        assertThat(errands).doesNotHaveDuplicates().containsAll(dnr(acknowledged.carriedOut()));
    }

    private List<String> dnr(Set<String> pages) {
        return ids(pages).stream()
                .map(id -> JdbcClient.create(database)
                        .sql("select dnr from errand where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .toList();
    }

    private static State state(DecisionStore desk, String id) {
        return desk.find(id).map(DecisionCase::state).orElse(State.PENDING);
    }

    private static List<String> of(AuditKind kind, List<AuditRecord> records) {
        return records.stream()
                .filter(each -> each.kind() == kind)
                .map(AuditRecord::reference)
                .toList();
    }

    private static List<String> ids(Set<String> pages) {
        return pages.stream()
                .map(page -> page.substring(page.lastIndexOf('/') + 1))
                .toList();
    }
}
