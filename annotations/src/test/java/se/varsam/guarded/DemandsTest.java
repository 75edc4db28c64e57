package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.attestation.AttestationKind;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.information.InformationClass;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

class DemandsTest {

    private final Calls calls = new Calls();

    record File(
            @OpenInformationOnly String title,
            @OpenInformationOnly String summary) {}

    interface Assistant {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String ask(
                @Classified(InformationClass.INTERNAL) String context,
                @OpenInformationOnly @PersonalData String question);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String file(File file);

        @NoPersonalData
        String send(@OpenInformationOnly String text, @OpenInformationOnly String other);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresAttestation({AttestationKind.DPIA, AttestationKind.OUTPUT_REVIEWED})
        String attested(@OpenInformationOnly String text);
    }

    private final Assistant assistant = calls.guarded(Assistant.class);

    @Test
    void citesTheDemandAtItsArgumentBecauseOfWhatThatArgumentHolds() {
        Finding finding = Calls.finding(Calls.refusal(() -> assistant.ask("kontext", "fråga")), "VARSAM-12");

        assertThat(finding.place()).endsWith(".ask, argument 2");
        assertThat(finding.because()).contains(Fact.HOLDS_PERSONAL_DATA);
        assertThat(finding.because()).doesNotContain(Fact.HOLDS_SECRECY);
        assertThat(calls.called()).isEmpty();
    }

    @Test
    void judgesAMethodWithoutAToolByItsDemandsAlone() {
        assistant.send("öppet", "öppet");
        Verdict verdict = Calls.refusal(() -> assistant.send("öppet", "Gäller " + Calls.NUMBER));

        assertThat(calls.called()).containsExactly("send");
        assertThat(verdict.findings()).extracting(each -> each.clause().id()).containsOnly("VARSAM-12", "VARSAM-13");
        assertThat(verdict.findings()).extracting(Finding::place).allMatch(place -> place.endsWith("argument 2"));
        assertThat(calls.records()).extracting(AuditRecord::kind).containsExactly(AuditKind.STOPPED_ATTEMPT);
        assertThat(calls.records().get(0).clauses()).contains("VARSAM-12", "VARSAM-13");
    }

    @Test
    void citesTheDemandOnAPartAtItsPath() {
        Finding finding = Calls.finding(
                Calls.refusal(() -> assistant.file(new File("öppet", "Gäller " + Calls.NUMBER))), "VARSAM-12");

        assertThat(finding.place()).endsWith(".file, argument 1, summary");
        assertThat(finding.toString()).doesNotContain(Calls.NUMBER);
        assertThat(calls.called()).isEmpty();
    }

    @Test
    void namesEachAttestationThatIsMissing() {
        Verdict verdict = Calls.refusal(() -> assistant.attested("text"));

        assertThat(verdict).isInstanceOf(Verdict.Required.class);
        assertThat(Calls.finding(verdict, "VARSAM-14").missing()).containsExactly(Evidence.OUTPUT_REVIEWED);
        assertThat(calls.called()).isEmpty();
    }
}
