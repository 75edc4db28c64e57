package se.varsam;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static se.varsam.rule.VerdictAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.attestation.Attestation;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation.Kind;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/** What the text itself gives away, before it is entered. */
class InspectedInputTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final String TEXT = "Sammanfatta ansökan från 19900101-0017 om bygglov.";
    private static final String PLACE = "1 personnummer, tecken 26–38";
    private static final String SUMMARY = "sammanfatta protokoll";

    private final AiTool chatGpt = AiTool.publiclyAvailable("chatgpt", "ChatGPT")
            .vendor("OpenAI")
            .is(ToolKind.GENERATIVE)
            .otherwiseHarmless()
            .firstReleased(LocalDate.of(2022, 11, 30))
            .build();
    private final AiTool eneo = AiTool.procured("eneo", "Eneo")
            .vendor("Sundsvall")
            .is(ToolKind.GENERATIVE)
            .otherwiseHarmless()
            .firstReleased(LocalDate.of(2024, 1, 1))
            .approved(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                    .inProcesses(SUMMARY))
            .attested(ArbitraryAttestations.full(SUMMARY, "", DAY).toArray(new Attestation[0]))
            .build();
    private final AiUse declaredOpen = use(chatGpt, Information.open().inspectedIn(TEXT));

    @Test
    void karlshamnAsksForTheAnalysisAndReportsAsAnUndesiredEffect() {
        Verdict verdict = AiPolicy.of("karlshamn").assess(declaredOpen);

        assertThat(verdict)
                .isRequired()
                .finding(Effect.REQUIRE, "37")
                .obliging(Kind.REPORT_IF_ENTERED, "49", "50", "LAW-GDPR-33");
    }

    @Test
    void karlskogaDeniesAndReportsByItsRoutineForDataProtection() {
        Verdict verdict = AiPolicy.of("karlskoga").assess(declaredOpen);

        assertThat(verdict)
                .isDenied()
                .finding(Effect.DENY, "25", "40", "41", "42", "43", "46")
                .obliging(Kind.REPORT_IF_ENTERED, "120", "121", "LAW-GDPR-33")
                .withoutCiting("123", "124");
    }

    @Test
    void norsjoDeniesAndReportsInItsIncidentChannels() {
        Verdict verdict = AiPolicy.of("norsjo").assess(declaredOpen);

        assertThat(verdict)
                .isDenied()
                .finding(Effect.DENY, "62")
                .finding(Effect.REQUIRE, "45", "49")
                .obliging(Kind.REPORT_IF_ENTERED, "14", "78", "LAW-GDPR-33");
    }

    @Test
    void soderkopingDeniesAndTreatsItAsABreachInItself() {
        Verdict verdict = AiPolicy.of("soderkoping").assess(declaredOpen);

        assertThat(verdict)
                .isDenied()
                .finding(Effect.DENY, "A", "U", "3-6", "D", "X", "3.1-7")
                .obliging(Kind.REPORT_IF_ENTERED, "E", "E-2", "3.1-8", "3.1-9", "3.1-10", "LAW-GDPR-33")
                .withoutCiting("A-2");
    }

    @Test
    void kommun004DeniesAndReportsInItsOrdinaryChannels() {
        Verdict verdict = AiPolicy.of("kommun-004").assess(declaredOpen);

        assertThat(verdict)
                .isDenied()
                .finding(Effect.DENY, "2.2-1", "2.2-5")
                .obliging(Kind.REPORT_IF_ENTERED, "2.1-6", "4-16", "LAW-GDPR-33");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004"})
    void tellsWhatWasFoundAndWhereButNeverTheText(String municipality) {
        Verdict verdict = AiPolicy.of(municipality).assess(declaredOpen.at("CaseAssistant.ask, argument 1"));

        List<Finding> personal = verdict.findings().stream()
                .filter(finding -> finding.because().contains(Fact.HOLDS_PERSONAL_DATA))
                .toList();
        Assertions.assertThat(personal)
                .isNotEmpty()
                .allSatisfy(finding -> Assertions.assertThat(finding.because(Language.SWEDISH))
                        .contains("uppgifterna innehåller personuppgifter (" + PLACE + ")"));
        Assertions.assertThat(verdict.toString() + verdict.findings()).doesNotContain("1990", "0017", "bygglov");
        assertThatThrownBy(verdict::orElseThrow)
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining(
                        "the information holds personal data (1 personal identity number, characters 26–38)")
                .hasMessageNotContaining("0017");
    }

    @Test
    void saysThatTheClassWasRaisedByTheText() {
        Finding above = AiPolicy.of("soderkoping").assess(declaredOpen).findings().stream()
                .filter(finding -> finding.clause().id().equals("SODERKOPING-A"))
                .findFirst()
                .orElseThrow();

        Assertions.assertThat(above.because(Language.SWEDISH))
                .isEqualTo("verktyget är allmänt tillgängligt · informationen kan inte vara öppen (" + PLACE + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004"})
    void neverAllowsATextThatNobodyHasClassed(String municipality) {
        AiPolicy policy = AiPolicy.of(municipality);
        Verdict clean = policy.assess(use(chatGpt, Information.inspect("Vattnet stängs av på torsdag.")));

        Assertions.assertThat(clean.isAllowed()).isFalse();
        Assertions.assertThat(clean.obligations()).noneMatch(duty -> duty.kind() == Kind.REPORT_IF_ENTERED);
        Assertions.assertThat(
                        policy.assess(use(chatGpt, Information.inspect(TEXT))).isAllowed())
                .isFalse();
    }

    @Test
    void allowsAnOpenTextInWhichNothingIsFound() {
        Information open = Information.open().inspectedIn("Vattnet stängs av på torsdag.");

        assertThat(AiPolicy.of("soderkoping").assess(use(chatGpt, open)))
                .isAllowed()
                .citing("A-2");
    }

    @Test
    void namesTheApprovedToolAsTheWayForward() {
        AiPolicy policy = AiPolicy.of("soderkoping").with(ToolRegister.of(chatGpt, eneo));

        Verdict denied = policy.assess(declaredOpen);
        Verdict allowed = policy.assess(use(eneo, Information.open().inspectedIn(TEXT)));

        Assertions.assertThat(denied.findings().get(0).remedy(Language.SWEDISH)).contains("använd Eneo");
        assertThat(allowed).isAllowed();
        Assertions.assertThat(allowed.obligations()).noneMatch(duty -> duty.kind() == Kind.REPORT_IF_ENTERED);
    }

    @Test
    void countsAnUnclassifiedCopilotAsPublicWhereThePolicyDoes() {
        AiTool copilot = AiTool.procured("copilot", "Microsoft Copilot")
                .vendor("Microsoft")
                .is(ToolKind.GENERATIVE)
                .otherwiseHarmless()
                .build();
        Information information = Information.open().inspectedIn(TEXT);

        assertThat(AiPolicy.of("soderkoping").assess(use(copilot, information)))
                .isDenied()
                .obliging(Kind.REPORT_IF_ENTERED, "E", "3.1-8");
        Assertions.assertThat(
                        AiPolicy.of("norsjo").assess(use(copilot, information)).obligations())
                .noneMatch(duty -> duty.kind() == Kind.REPORT_IF_ENTERED);
    }

    @Test
    void reportsOnlyWhatIsAboutToBeEntered() {
        Map<Act, AiUse> uses = Map.ofEntries(
                entry(Act.ADMIT, AiUse.of(Act.ADMIT, chatGpt)), entry(Act.PUBLISH, AiUse.of(Act.PUBLISH, chatGpt)));

        Assertions.assertThat(uses.values())
                .map(use -> AiPolicy.of("soderkoping")
                        .assess(use.of(Information.inspect(TEXT)).on(DAY)))
                .allSatisfy(verdict -> Assertions.assertThat(verdict.obligations())
                        .noneMatch(duty -> duty.kind() == Kind.REPORT_IF_ENTERED));
    }

    private static AiUse use(AiTool tool, Information information) {
        return AiUse.input(tool, information)
                .forPurpose(Purpose.of(SUMMARY, RiskTier.MINIMAL).without(PurposeTrait.STATUTE_GOVERNED))
                .on(DAY);
    }
}
