package se.varsam;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.Decision;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.incident.IncidentRegister;
import se.varsam.incident.IncidentReport;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.record.FolderKeeper;
import se.varsam.record.KeptRecord;
import se.varsam.record.PublicRecord;
import se.varsam.record.PublicRecords;
import se.varsam.record.RecordKind;
import se.varsam.record.RecordNotKeptException;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

class WitnessTest {

    @TempDir
    private Path folder;

    private static final AiUse USE = AiUse.input(
                    AiTool.publiclyAvailable("chatgpt", "ChatGPT").build(),
                    Information.open().holding(InformationCategory.PERSONAL_DATA))
            .by(Person.of("anna.berg", Role.EMPLOYEE));

    @Test
    void recordsEveryVerdictWithItsClauses() {
        AuditTrail trail = AuditTrail.inMemory();
        AiPolicy policy = AiPolicy.of("soderkoping").recordedIn(trail);

        Verdict verdict = policy.assess(USE);

        AuditRecord record = trail.record(0);
        assertThat(trail.size()).isEqualTo(1);
        assertThat(record.kind()).isEqualTo(AuditKind.STOPPED_ATTEMPT);
        assertThat(record.verdict()).isEqualTo("DENIED");
        assertThat(record.profile()).isEqualTo(policy.version());
        assertThat(record.tool()).isEqualTo("chatgpt");
        assertThat(record.act()).isEqualTo("INPUT");
        assertThat(record.person()).contains("anna.berg");
        assertThat(verdict.findings())
                .isNotEmpty()
                .extracting(Finding::clause)
                .allSatisfy(clause -> assertThat(record.clauses()).contains(clause.id()));
    }

    @Test
    void showsWhatItWouldSayWithoutEvidence() {
        AuditTrail trail = AuditTrail.inMemory();
        AiPolicy policy = AiPolicy.of("soderkoping").recordedIn(trail);

        Verdict shown = policy.unrecorded().assess(USE);

        assertThat(trail.size()).isZero();
        assertThat(policy.unrecorded().isRecorded()).isFalse();
        assertThat(policy.unrecorded().version()).isEqualTo(policy.version());
        assertThat(shown).isEqualTo(policy.assess(USE));
    }

    @Test
    void givesNoVerdictWithoutEvidence() {
        AuditTrail trail = AuditTrail.inMemory();
        trail.close();

        assertThatThrownBy(() -> AiPolicy.of("soderkoping").recordedIn(trail).assess(USE))
                .isInstanceOf(AuditException.class);
    }

    @Test
    void callsOnlyWhatMayNotBeEnteredAnAttempt() {
        AiTool eneo = AiTool.procured("eneo", "Eneo").otherwiseHarmless().build();
        List<AiUse> uses = List.of(
                AiUse.report(eneo, Incident.of(Incident.Status.SUSPECTED, IncidentKind.BIAS)),
                AiUse.decide(eneo, Decision.unknown()),
                AiUse.input(eneo, Information.unknown()));
        AuditTrail trail = AuditTrail.inMemory();
        AiPolicy policy = AiPolicy.of("soderkoping").recordedIn(trail);

        assertThat(uses.stream().map(use -> policy.assess(use).isAllowed())).containsExactly(true, false, false);
        assertThat(List.of(0L, 1L, 2L))
                .extracting(number -> trail.record(number).kind())
                .containsExactly(AuditKind.ASSESSED, AuditKind.ASSESSED, AuditKind.STOPPED_ATTEMPT);
    }

    @Test
    void recordsEveryReportOfAnIncidentAndNoAttemptTwice() {
        AuditTrail trail = AuditTrail.inMemory();
        AiPolicy policy = AiPolicy.of("soderkoping").recordedIn(trail);
        IncidentRegister register = policy.incidents(folder);

        register.stopped(policy.stopped(USE, policy.assess(USE)));
        IncidentReport first = register.report(policy.occurrence(USE.at("a")));
        IncidentReport joined = register.report(policy.occurrence(USE.at("a")));
        register.fulfilled(first.id(), "GDPR-33-1", joined.occurrence().latest());

        assertThat(joined.id()).isEqualTo(first.id());
        assertThat(trail.size()).isEqualTo(4);
        assertThat(trail.record(0).kind()).isEqualTo(AuditKind.STOPPED_ATTEMPT);
        for (long number = 1; number < 4; number++) {
            AuditRecord record = trail.record(number);
            assertThat(record.kind()).isEqualTo(AuditKind.INCIDENT);
            assertThat(record.reference()).isEqualTo(first.id());
            assertThat(record.verdict()).isEqualTo("CONFIRMED");
            assertThat(record.tool()).isEqualTo("chatgpt");
            assertThat(record.profile()).isEqualTo(policy.version());
            assertThat(record.clauses()).contains("LAW-GDPR-33");
        }
    }

    @Test
    void reportsAnIncidentThoughTheTrailFails() {
        AuditTrail trail = AuditTrail.inMemory();
        IncidentRegister register = AiPolicy.of("soderkoping").recordedIn(trail).incidents(folder);
        trail.close();

        IncidentReport report = register.report(AiPolicy.of("soderkoping").occurrence(USE));

        assertThat(register.reports()).containsExactly(report);
    }

    @Test
    void recordsWhatIsKeptWithADigestOfIt() {
        AuditTrail trail = AuditTrail.inMemory();
        AiPolicy policy = AiPolicy.of("soderkoping").recordedIn(trail);
        PublicRecord output = PublicRecord.of(RecordKind.OUTPUT, "Ett svar", "eneo", Instant.EPOCH)
                .by(Person.of("anna.berg", Role.EMPLOYEE));

        KeptRecord kept = policy.records(FolderKeeper.in(folder)).keep(output);
        policy.records(record -> "https://diariet.example/?id=1").keep(output);

        AuditRecord record = trail.record(0);
        assertThat(record.kind()).isEqualTo(AuditKind.RECORD_KEPT);
        assertThat(record.reference()).isEqualTo(kept.reference());
        assertThat(record.verdict()).isEqualTo("OUTPUT");
        assertThat(record.person()).contains("anna.berg");
        assertThat(trail.matches(0, "content", output.content())).isEqualTo(AuditTrail.Match.MATCHES);
        assertThat(trail.record(1).reference()).isEmpty();
        assertThat(trail.matches(1, "reference", "https://diariet.example/?id=1".getBytes(UTF_8)))
                .isEqualTo(AuditTrail.Match.MATCHES);
    }

    @Test
    void callsNothingKeptWithoutEvidence() {
        AuditTrail trail = AuditTrail.inMemory();
        PublicRecords records = AiPolicy.of("soderkoping").recordedIn(trail).records(record -> "1");
        trail.close();

        assertThatThrownBy(() -> records.keep(PublicRecord.of(RecordKind.OUTPUT, "Ett svar", "eneo", Instant.EPOCH)))
                .isInstanceOf(RecordNotKeptException.class);
    }
}
