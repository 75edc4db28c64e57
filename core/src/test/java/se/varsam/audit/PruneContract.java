package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.record.DisposalDecision;

/** What pruning does, in whatever a trail keeps its records. */
abstract class PruneContract {

    static final Retention HALF_A_YEAR = new Retention(Period.ofMonths(6));
    static final Instant BEGIN = Instant.parse("2026-01-15T12:00:00Z");
    static final DisposalDecision DECISION = new DisposalDecision(
            "KS 2026/17", LocalDate.of(2026, 6, 1), Person.of("Vera Arkivsson", Role.INFORMATION_OWNER), "loggar");

    private final AuditTrail trail = open();

    abstract AuditTrail open();

    static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    /** A record a day. */
    private List<Receipt> write(AuditEvent.Keeping keeping, int count, int firstDay) {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Clock clock = at(BEGIN.plus(Duration.ofDays(firstDay + i)));
            receipts.add(
                    trail.with(clock).append(AuditEvent.of(AuditKind.ASSESSED).keeping(keeping)));
        }
        return receipts;
    }

    private AuditTrail on(String day) {
        return trail.with(at(Instant.parse(day + "T12:00:00Z")));
    }

    @Test
    void prunesLogsWhoseTimeIsOut() {
        write(AuditEvent.Keeping.LOG, 5, 0);

        PruneReport early = on("2026-07-15").prune(HALF_A_YEAR);
        assertThat(early.pruned()).isZero();
        assertThat(early.limit()).isEqualTo(PruneReport.Limit.TOO_YOUNG);
        assertThat(early.due()).contains(LocalDate.of(2026, 7, 16));
        assertThat(trail.size()).as("nothing to tell").isEqualTo(5);

        PruneReport report = on("2026-07-18").prune(HALF_A_YEAR);
        assertThat(report)
                .isEqualTo(new PruneReport(
                        0, 3, PruneReport.Limit.TOO_YOUNG, Optional.of(LocalDate.of(2026, 7, 19)), report.held()));
        assertThat(report.text().sv()).contains("3", "2026-07-19");
        assertThat(trail.record(3).number()).isEqualTo(3);
        assertThatThrownBy(() -> trail.record(report.held() - 1))
                .isInstanceOfSatisfying(
                        AuditException.class, e -> assertThat(e.reason()).isEqualTo(AuditException.Reason.PRUNED));
    }

    @Test
    void keepsWhatMayBeAPublicRecordUntilADecisionIsNamed() {
        write(AuditEvent.Keeping.LOG, 2, 0);
        write(AuditEvent.Keeping.MAY_BE_PUBLIC_RECORD, 1, 2);
        write(AuditEvent.Keeping.LOG, 2, 3);

        PruneReport report = on("2030-01-01").prune(HALF_A_YEAR);
        assertThat(report.to()).isEqualTo(2);
        assertThat(report.limit()).isEqualTo(PruneReport.Limit.NEEDS_DECISION);
        assertThat(report.text().sv()).contains("Post 2", "gallringsbeslut");
        assertThat(on("2035-01-01").prune(HALF_A_YEAR).pruned()).isZero();

        PruneReport decided = on("2035-01-01").prune(HALF_A_YEAR, DECISION);
        assertThat(decided.from()).isEqualTo(2);
        assertThat(decided.to()).as("with the record of the first pruning").isEqualTo(6);
        assertThat(decided.limit()).isEqualTo(PruneReport.Limit.END);
        assertThat(trail.record(6).reference()).isEqualTo("KS 2026/17");
    }

    @Test
    void prunesNothingByDefaultHoweverOld() {
        for (int i = 0; i < 3; i++) {
            trail.with(at(BEGIN)).append(AuditEvent.of(AuditKind.AUTHORISED));
        }

        PruneReport report = on("2066-01-01").prune(Retention.standard());

        assertThat(report.pruned()).isZero();
        assertThat(report.limit()).isEqualTo(PruneReport.Limit.NEEDS_DECISION);
        assertThat(trail.size()).isEqualTo(3);
    }

    @Test
    void leavesAProvableCut() {
        List<Receipt> receipts = write(AuditEvent.Keeping.MAY_BE_PUBLIC_RECORD, 40, 0);
        List<Hash> roots = new ArrayList<>();
        for (int size = 1; size <= 40; size++) {
            roots.add(trail.root(size));
        }
        Hash before = trail.root();

        PruneReport report = on("2026-08-05").prune(HALF_A_YEAR, DECISION);

        assertThat(report.pruned()).isEqualTo(21);
        AuditRecord told = trail.record(40);
        assertThat(told.kind()).isEqualTo(AuditKind.PRUNED);
        assertThat(told.reference()).isEqualTo("KS 2026/17");
        assertThat(told.keeping()).isEqualTo(AuditEvent.Keeping.MAY_BE_PUBLIC_RECORD);
        assertThat(told.cut()).contains(new AuditRecord.Cut(0, 21, roots.get(20)));
        assertThat(trail.root(40)).isEqualTo(before);
        for (Receipt receipt : receipts) {
            assertThat(trail.prove(receipt.number()).proves(receipt.leaf(), trail.root()))
                    .isTrue();
        }
        for (int older = 1; older <= 40; older++) {
            assertThat(trail.proveSince(older).proves(roots.get(older - 1), trail.root()))
                    .isTrue();
        }
        assertThat(trail.append(AuditEvent.of(AuditKind.OTHER)).number()).isEqualTo(41);
        assertThat(trail.verify(List.of(), receipts))
                .isEqualTo(new Verification.Intact(
                        report.held(),
                        42,
                        trail.root(),
                        List.of(new Verification.Pruned(40, 21, "KS 2026/17")),
                        List.of()));
        assertThat(trail.verify().text().sv()).contains("före 21 gallras enligt KS 2026/17");
    }

    @Test
    void goesOnWhereItStopped() {
        write(AuditEvent.Keeping.LOG, 10, 0);

        assertThat(on("2026-07-18").prune(HALF_A_YEAR).to()).isEqualTo(3);
        PruneReport next = on("2026-07-20").prune(HALF_A_YEAR);

        assertThat(next.from()).isEqualTo(3);
        assertThat(next.to()).isEqualTo(5);
        assertThat(trail.record(11).cut().orElseThrow().from()).isEqualTo(3);
        assertThat(on("2026-07-20").prune(HALF_A_YEAR).pruned()).isZero();
    }

    @Test
    void refusesADecisionThatIsNotMadeYet() {
        write(AuditEvent.Keeping.MAY_BE_PUBLIC_RECORD, 1, 0);
        DisposalDecision later =
                new DisposalDecision("KS 2031/1", LocalDate.of(2031, 1, 1), DECISION.decidedBy(), "loggar");

        assertThatThrownBy(() -> on("2030-12-31").prune(HALF_A_YEAR, later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KS 2031/1")
                .hasMessageNotContaining("Vera");
        assertThat(trail.size()).isOne();
    }

    @Test
    void letsNobodyElseTellOfPruning() {
        assertThatThrownBy(() -> trail.append(AuditEvent.of(AuditKind.PRUNED).doing("PRUNE#5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("prune()");
    }

    @Test
    void prunesNothingOfNothing() {
        assertThat(trail.prune(HALF_A_YEAR))
                .isEqualTo(new PruneReport(0, 0, PruneReport.Limit.END, Optional.empty(), 0));
    }
}
