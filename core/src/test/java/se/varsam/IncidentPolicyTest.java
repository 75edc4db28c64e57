package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.incident.Deadline;
import se.varsam.incident.Incident;
import se.varsam.incident.Incident.Status;
import se.varsam.incident.IncidentKind;
import se.varsam.incident.IncidentRegister;
import se.varsam.incident.IncidentReport;
import se.varsam.incident.Occurrence;
import se.varsam.incident.Occurrence.Discovery;
import se.varsam.incident.ReportingDuty.Capacity;
import se.varsam.incident.StoppedAttempt;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Verdict;
import se.varsam.term.Answer;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class IncidentPolicyTest {

    private static final String TEXT = "Sammanfatta ansökan från 19900101-0017 om bygglov.";

    private final AiTool chatGpt =
            AiTool.publiclyAvailable("chatgpt", "ChatGPT").build();
    private final AiPolicy policy = AiPolicy.of("soderkoping").with(Policies.CLOCK);

    @TempDir
    private Path folder;

    @Test
    void reportsWhatWasEnteredToWhomItConcernsInTime() {
        List<IncidentReport> caseSystem = new ArrayList<>();
        AiUse use = AiUse.input(chatGpt, Information.open().inspectedIn(TEXT)).at("CaseAssistant.ask, argument 1");

        // @start region="incidents"
        IncidentRegister register = policy.incidents(folder).with(caseSystem::add);

        register.stopped(policy.stopped(use, policy.assess(use))); // counted, no incident

        IncidentReport report = register.report(policy.occurrence(use).about("KS 2026/17")); // it was entered after all
        Deadline first = report.next().orElseThrow(); // cybersäkerhetslagen 2:5, 24 h

        register.fulfilled(report.id(), "GDPR-33-1", report.awareOf().plusSeconds(3600));
        // @end region="incidents"

        assertThat(first.phrase(Language.SWEDISH))
                .isEqualTo("senast 2026-09-16 12:00 +02:00: Myndigheten för civilt försvar (MCF) eller"
                        + " tillsynsmyndigheten, varning om betydande incident (cybersäkerhetslagen (2025:1506)"
                        + " 2 kap. 5 §)");
        assertThat(report.recipients())
                .extracting(recipient -> recipient.name().sv())
                .containsExactly(
                        "kommunens rutin för personuppgiftsincidenter",
                        "tillsynsmyndigheten, Integritetsskyddsmyndigheten (IMY)");
        assertThat(report.occurrence().clauses())
                .contains("SODERKOPING-E", "SODERKOPING-3.1-8", "SODERKOPING-3.1-10", "LAW-GDPR-33");
        assertThat(report.incident()).isEqualTo(Incident.of(Status.CONFIRMED, IncidentKind.PERSONAL_DATA));
        assertThat(report.occurrence().found()).containsExactly(Discovery.INSPECTION);
        assertThat(caseSystem).hasSize(2);
        assertThat(caseSystem.get(1).fulfilled()).containsOnlyKeys("GDPR-33-1");
        assertThat(register.stoppedAttempts()).isEqualTo(1);
    }

    @Test
    void recordsWhatStoppedAnAttempt() {
        AiUse use = AiUse.input(chatGpt, Information.open().inspectedIn(TEXT)).at("CaseAssistant.ask, argument 1");
        Verdict verdict = policy.assess(use);

        StoppedAttempt attempt = policy.stopped(use, verdict);

        assertThat(attempt.wouldHaveBeen()).containsExactly(IncidentKind.PERSONAL_DATA);
        assertThat(attempt.clauses()).contains("SODERKOPING-D", "SODERKOPING-X");
        assertThat(attempt.at()).isEqualTo(Policies.CLOCK.instant());
        assertThat(attempt.toString()).doesNotContain("1990", "0017");
    }

    @Test
    void refusesToCallAnAllowedUseAStoppedAttempt() {
        AiUse use = AiUse.report(chatGpt, Incident.of(Status.SUSPECTED));
        Verdict allowed = policy.assess(use);

        assertThat(allowed.isAllowed()).isTrue();
        assertThatThrownBy(() -> policy.stopped(use, allowed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tillåten");
    }

    @Test
    void suspectsWhatNobodyKnowsWasEntered() {
        Occurrence seen = policy.occurrence(AiUse.input(chatGpt, Information.unknown()));

        assertThat(seen.incident())
                .isEqualTo(Incident.of(Status.SUSPECTED, IncidentKind.PERSONAL_DATA, IncidentKind.SECRECY));
        assertThat(seen.clauses()).contains("SODERKOPING-3.1-10").doesNotContain("SODERKOPING-E");
    }

    @ParameterizedTest
    @CsvSource({"SECRECY, SECRECY", "PERSONAL_DATA, PERSONAL_DATA", "COPYRIGHTED, DEVIATION"})
    void callsAnEntryByWhatItHeld(InformationCategory held, IncidentKind kind) {
        Occurrence seen = policy.occurrence(AiUse.input(chatGpt, Information.of(InformationClass.OPEN, held)));

        assertThat(seen.incident()).isEqualTo(Incident.of(Status.CONFIRMED, kind));
    }

    @Test
    void bindsAMunicipalityAsProviderOfWhatItBuilds() {
        Incident bias = Incident.of(Status.SUSPECTED, IncidentKind.BIAS);

        assertThat(policy.occurrence(AiUse.report(AiTool.inHouse("eneo", "Eneo").build(), bias))
                        .capacities())
                .contains(Capacity.PROVIDER);
        assertThat(policy.occurrence(AiUse.report(AiTool.unknown("x"), bias)).capacities())
                .contains(Capacity.PROVIDER);
        assertThat(policy.occurrence(AiUse.report(
                                AiTool.procured("y", "Y").otherwiseHarmless().build(), bias))
                        .capacities())
                .containsExactly(Capacity.CONTROLLER, Capacity.OPERATOR, Capacity.DEPLOYER);
    }

    @Test
    void knowsASystemOfAnnexIIIByItsPurpose() {
        assertThat(annexIII(RiskClassification.of(RiskTier.HIGH, RiskGround.ANNEX_III_5_A)))
                .isEqualTo(Answer.YES);
        assertThat(annexIII(RiskClassification.of(RiskTier.MINIMAL))).isEqualTo(Answer.NO);
        assertThat(annexIII(RiskClassification.of(RiskTier.HIGH))).isEqualTo(Answer.UNKNOWN);
        assertThat(annexIII(RiskClassification.none())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void sendsNothingByTheLawWhenItIsLeftOut() {
        IncidentReport report = policy.withoutLaw()
                .incidents(folder)
                .report(policy.occurrence(AiUse.report(chatGpt, Incident.of(Status.SUSPECTED))));

        assertThat(report.recipients())
                .extracting(recipient -> recipient.name().sv())
                .containsExactly("kommunens rutin för personuppgiftsincidenter");
    }

    private Answer annexIII(RiskClassification risk) {
        return policy.occurrence(AiUse.report(chatGpt, Incident.of(Status.SUSPECTED))
                        .forPurpose(Purpose.of("bistånd").classified(risk)))
                .annexIII();
    }
}
