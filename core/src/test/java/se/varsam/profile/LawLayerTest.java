package se.varsam.profile;

import static se.varsam.rule.VerdictAssert.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.AiPolicy;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentTrait;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Reporting;
import se.varsam.decision.Ruling;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.Derogation;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Effect;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Area;
import se.varsam.use.Purpose;

class LawLayerTest {

    private static final LocalDate PROHIBITED = LocalDate.of(2026, 12, 2);
    private static final LocalDate HIGH_RISK = LocalDate.of(2027, 12, 2);
    private static final LocalDate TRANSPARENT = LocalDate.of(2026, 8, 2);

    private final AiPolicy law = AiPolicy.of("law");
    private final AiTool tool =
            AiTool.inHouse("bot", "Bot").is(ToolKind.CHATBOT).build();

    @Test
    void warnsOfANewProhibitionUntilTheDayItApplies() {
        AiUse imagery = AiUse.input(tool, Information.open())
                .forPurpose(Purpose.of("bilder", RiskTier.MINIMAL, RiskGround.ART_5_1_BA));

        assertThat(law.assess(imagery.on(PROHIBITED.minusDays(1))))
                .isAllowed()
                .finding(Effect.WARN, "AIA-113")
                .withoutCiting("AIA-5-1-BA");
        assertThat(law.assess(imagery.on(PROHIBITED)))
                .isDenied()
                .citing("AIA-5-1-BA")
                .withoutCiting("AIA-113");
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"REPORT", "RETIRE"},
            mode = Mode.EXCLUDE)
    void deniesAProhibitedPracticeInEveryActButReportingAndRetiring(Act act) {
        AiUse scoring = AiUse.of(act, tool)
                .forPurpose(Purpose.of("poäng", RiskTier.HIGH, RiskGround.ART_5_1_C))
                .on(TRANSPARENT);

        assertThat(law.assess(scoring)).isDenied().citing("AIA-5-1-C");
    }

    @Test
    void warnsOfAnnexThreeUntilTheDayItsDutiesApply() {
        AiUse recruitment = AiUse.admit(
                tool,
                Purpose.of("rekrytering", RiskTier.HIGH, RiskGround.ANNEX_III_4_A)
                        .in(Area.RECRUITMENT));

        assertThat(law.assess(recruitment.on(HIGH_RISK.minusDays(1))))
                .isAllowed()
                .finding(Effect.WARN, "AIA-113", "AIA-6-2");
        assertThat(law.assess(recruitment.on(HIGH_RISK)))
                .isRequired()
                .finding(Effect.REQUIRE, "AIA-26-2", "AIA-26-7", "AIA-26-8", "AIA-27")
                .withoutCiting("AIA-113");
    }

    @Test
    void takesADerogatedUseOutUnlessItProfiles() {
        RiskClassification risk = RiskClassification.of(RiskTier.LIMITED, RiskGround.ANNEX_III_4_A);
        AiUse derogated = AiUse.admit(
                        tool,
                        Purpose.of("sortera").classified(risk.claiming(Derogation.NARROW_PROCEDURAL_TASK, Answer.NO)))
                .on(HIGH_RISK);
        AiUse profiling = derogated.forPurpose(
                Purpose.of("sortera").classified(risk.claiming(Derogation.NARROW_PROCEDURAL_TASK, Answer.YES)));

        assertThat(law.assess(derogated)).isAllowed().finding(Effect.WARN, "AIA-6-3");
        assertThat(law.assess(profiling)).isRequired().citing("AIA-27", "AIA-6-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karlshamn", "kommun-004"})
    void notesTheImpactAssessmentWhereTheDocumentIsSilent(String silent) {
        assertThat(AiPolicy.of(silent).assess(admittingNames())).finding(Effect.WARN, "LAW-GDPR-35");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soderkoping", "norsjo", "karlskoga"})
    void leavesTheImpactAssessmentToTheDocumentThatHasOne(String speaking) {
        assertThat(AiPolicy.of(speaking).assess(admittingNames())).withoutCiting("LAW-GDPR-35");
    }

    @Test
    void asksAChatbotOfTheMunicipalitysOwnToSayWhatItIs() {
        AiUse operating = AiUse.of(Act.OPERATE, tool);

        assertThat(law.assess(operating.on(TRANSPARENT))).isRequired().finding(Effect.INFORM, "AIA-50-1");
        assertThat(law.assess(operating.on(TRANSPARENT.minusDays(1)))).withoutCiting("AIA-50-1");
        assertThat(law.assess(operating
                        .with(AiTool.procured("bot", "Bot")
                                .without(ToolTrait.CUSTOMISED)
                                .build())
                        .on(TRANSPARENT)))
                .withoutCiting("AIA-50-1");
    }

    @Test
    void tellsADutyOnceThoughTwoRulesGiveIt() {
        Verdict verdict = law.assess(
                AiUse.of(Act.OPERATE, tool.copy().with(ToolTrait.CUSTOMISED).build())
                        .on(TRANSPARENT));

        assertThat(verdict).obliging(Obligation.Kind.INFORM, "AIA-50-1");
        Assertions.assertThat(verdict.obligations()).doesNotHaveDuplicates();
    }

    @Test
    void labelsWhatCouldPassAsAuthentic() {
        Content film = Content.generated(ContentKind.VIDEO, Audience.EXTERNAL);
        AiUse publishing = AiUse.publish(tool, film).on(TRANSPARENT);

        assertThat(law.assess(publishing))
                .finding(Effect.LABEL, "AIA-50-4-A")
                .obliging(Obligation.Kind.LABEL, "AIA-50-4-A");
        assertThat(law.assess(publishing.producing(film.without(ContentTrait.MISTAKABLE_FOR_REAL))))
                .withoutCiting("AIA-50-4-A");
        assertThat(law.assess(publishing.producing(film.with(ContentTrait.LABELLED))))
                .withoutCiting("AIA-50-4-A");
    }

    @Test
    void notesAutomatedDecisionsAndBreachesOfPersonalData() {
        Verdict decided = law.assess(AiUse.decide(tool, Decision.unknown()).on(TRANSPARENT));
        Verdict reported =
                law.assess(AiUse.report(tool, Incident.of(Incident.Status.SUSPECTED, IncidentKind.PERSONAL_DATA)));

        assertThat(decided).finding(Effect.WARN, "GDPR-22");
        assertThat(reported).isAllowed().obliging(Obligation.Kind.REPORT, "GDPR-33");
    }

    @Nested
    class OnAutomation {

        private final Answers<DecisionTrait> harmless = Answers.harmless(DecisionTrait.class);
        private final Ruling ruling = Ruling.by(Person.of("Alex Ek", Role.EMPLOYEE))
                .content("Bifall.")
                .because("Villkoren är uppfyllda.")
                .on(TRANSPARENT);

        @ParameterizedTest
        @CsvSource({
            "NOT_DELEGABLE, KL-6-38-1",
            "LEGALITY_REVIEW, KL-6-38-2-1",
            "LEGALITY_REVIEW, FL-28",
            "NOT_APPEALABLE, KL-6-38-2-2",
            "IN_PROCUREMENT, KL-6-38-2-3",
            "IN_CHOICE_SYSTEM, KL-6-38-2-4"
        })
        void demandsAHumanWhereTheLawBarsAFunctionFromDeciding(DecisionTrait bar, String clause) {
            assertThat(proposed(harmless.with(bar))).isRequired().finding(Effect.REQUIRE_HUMAN, clause);
            assertThat(proposed(harmless)).isAllowed().withoutCiting(clause);
            assertThat(made(harmless.with(bar), ruling.reporting(Reporting.NOT_DELEGATED)))
                    .isAllowed()
                    .withoutCiting(clause);
        }

        @Test
        void demandsAHumanUnlessTheCommitteeDelegatedToTheFunction() {
            assertThat(proposed(harmless.without(DecisionTrait.AUTOMATION_DELEGATED)))
                    .isRequired()
                    .finding(Effect.REQUIRE_HUMAN, "KL-6-37");
            assertThat(proposed(harmless)).isAllowed().withoutCiting("KL-6-37");
        }

        @Test
        void countsWhatNobodyHasSaidAsBarred() {
            assertThat(proposed(Answers.unknown()))
                    .isRequired()
                    .finding(
                            Effect.REQUIRE_HUMAN,
                            "KL-6-37",
                            "KL-6-38-1",
                            "KL-6-38-2-1",
                            "KL-6-38-2-2",
                            "KL-6-38-2-3",
                            "KL-6-38-2-4",
                            "FL-28");
        }

        @ParameterizedTest
        @CsvSource({
            "NOT_DELEGABLE, KL-6-38-1",
            "LEGALITY_REVIEW, KL-6-38-2-1",
            "LEGALITY_REVIEW, FL-28",
            "NOT_APPEALABLE, KL-6-38-2-2",
            "IN_PROCUREMENT, KL-6-38-2-3",
            "IN_CHOICE_SYSTEM, KL-6-38-2-4"
        })
        void barsAnAgentAsItBarsAFunction(DecisionTrait bar, String clause) {
            assertThat(operated(AgentAction.DECIDE, harmless.with(bar))).finding(Effect.REQUIRE_HUMAN, clause);
            assertThat(operated(AgentAction.DECIDE, harmless)).withoutCiting(clause);
            assertThat(operated(AgentAction.FETCH, harmless.with(bar))).withoutCiting(clause);
        }

        @Test
        void demandsAHumanUnlessTheCommitteeDelegatedToTheAgent() {
            assertThat(operated(AgentAction.DECIDE, harmless.without(DecisionTrait.AUTOMATION_DELEGATED)))
                    .finding(Effect.REQUIRE_HUMAN, "KL-6-37");
            assertThat(operated(AgentAction.DECIDE, harmless)).withoutCiting("KL-6-37");
        }

        private Verdict operated(AgentAction action, Answers<DecisionTrait> answers) {
            return law.assess(AiUse.of(Act.OPERATE, tool)
                    .acting(action)
                    .deciding(new Decision.Proposed(answers))
                    .on(TRANSPARENT));
        }

        @ParameterizedTest
        @ValueSource(strings = {"karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004"})
        void isCitedBesideEveryMunicipalitysDocument(String municipality) {
            AiUse deciding = AiUse.decide(tool, new Decision.Proposed(harmless.with(DecisionTrait.IN_PROCUREMENT)))
                    .on(TRANSPARENT);

            assertThat(AiPolicy.of(municipality).assess(deciding))
                    .finding(Effect.REQUIRE_HUMAN, "LAW-KL-6-38-2-3")
                    .withoutCiting("LAW-KL-6-38-2-1", "LAW-KL-6-37");
        }

        @Test
        void deniesADelegatedDecisionInAMatterForTheCommittee() {
            Ruling delegated = ruling.under("3.1");

            assertThat(made(harmless.with(DecisionTrait.NOT_DELEGABLE), delegated))
                    .isDenied()
                    .finding(Effect.DENY, "KL-6-38-1");
            assertThat(made(Answers.unknown(), delegated)).isAllowed().finding(Effect.WARN, "KL-6-38-1");
            assertThat(made(harmless, delegated)).isAllowed().withoutCiting("KL-6-38-1", "KL-7-5");
        }

        @Test
        void asksAHumanForTheDelegationUnlessTheCommitteeDecided() {
            assertThat(made(harmless, ruling)).isAllowed().finding(Effect.WARN, "KL-7-5");
            assertThat(made(harmless, ruling.reporting(Reporting.NOT_DELEGATED)))
                    .isAllowed()
                    .withoutCiting("KL-7-5");
        }

        @Test
        void asksTwoPeopleToVerifyAnIdentificationOnceTheActApplies() {
            AiUse deciding = AiUse.decide(
                            tool,
                            new Decision.Proposed(harmless.without(DecisionTrait.VERIFIED_BY_TWO))
                                    .decide(ruling.under("3.1")))
                    .forPurpose(Purpose.of("passage", RiskTier.HIGH, RiskGround.ANNEX_III_1_A));
            AiUse verified = deciding.deciding(new Decision.Proposed(harmless).decide(ruling.under("3.1")));

            assertThat(law.assess(deciding.on(HIGH_RISK))).isRequired().finding(Effect.REQUIRE_HUMAN, "AIA-14-5");
            assertThat(law.assess(deciding.on(HIGH_RISK.minusDays(1)))).withoutCiting("AIA-14-5");
            assertThat(law.assess(verified.on(HIGH_RISK))).withoutCiting("AIA-14-5");
            assertThat(law.assess(deciding.forPurpose(Purpose.of("ansökan", RiskTier.HIGH, RiskGround.ANNEX_III_1_B))
                            .on(HIGH_RISK)))
                    .withoutCiting("AIA-14-5");
        }

        private Verdict proposed(Answers<DecisionTrait> answers) {
            return law.assess(AiUse.decide(tool, new Decision.Proposed(answers)).on(TRANSPARENT));
        }

        private Verdict made(Answers<DecisionTrait> answers, Ruling said) {
            return law.assess(AiUse.decide(tool, new Decision.Proposed(answers).decide(said))
                    .on(TRANSPARENT));
        }
    }

    private AiUse admittingNames() {
        return AiUse.admit(tool, Purpose.of("ärenden"))
                .of(Information.open().holding(InformationCategory.PERSONAL_DATA))
                .on(TRANSPARENT);
    }
}
