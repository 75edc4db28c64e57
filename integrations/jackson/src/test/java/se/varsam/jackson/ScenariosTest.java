package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.varsam.AiPolicy;
import se.varsam.decision.Decision;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.Presence;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Verdict;
import se.varsam.term.Answer;
import se.varsam.tool.Account;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.ToolTrait;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class ScenariosTest {

    private static Scenario read(String json) {
        return Scenarios.read(json.replace('\'', '"'), "test").get(0);
    }

    @ParameterizedTest
    @FieldSource("se.varsam.jackson.PolicyScenariosTest#FILES")
    void writesWhatItReads(String file) {
        assertThat(PolicyScenariosTest.read(file)).allSatisfy(scenario -> {
            Scenario again = Scenarios.read(Scenarios.write(scenario), "test").get(0);
            assertThat(again).isEqualTo(scenario).hasSameHashCodeAs(scenario);
            assertThat(again.use().facts().facts())
                    .isEqualTo(scenario.use().facts().facts());
            assertThat(again.use().facts().evidence())
                    .isEqualTo(scenario.use().facts().evidence());
            assertThat(again.use().tool()).isEqualTo(scenario.use().tool());
            assertThat(again.use().information()).isEqualTo(scenario.use().information());
            assertThat(again.use().purpose()).isEqualTo(scenario.use().purpose());
            assertThat(again.use().attestations()).isEqualTo(scenario.use().attestations());
            assertThat(again.expect()).isEqualTo(scenario.expect());
            assertThat(again.settings()).isEqualTo(scenario.settings());
        });
    }

    @Test
    void readsSwedishWordsAndMunicipalityCodes() {
        Scenario scenario = read("""
                {'id': 'A', 'municipality': '0582', 'profiles': ['soderkoping', 'norsjo'], 'act': 'mata in',
                 'tool': {'id': 'x', 'availability': 'allmänt tillgängligt', 'reachesDevice': 'nej'},
                 'information': {'class': 'klass 0', 'categories': {'secrecy': 'möjligt'}},
                 'purpose': {'tier': 'högrisk'}}
                """);

        assertThat(scenario.profiles()).containsExactly("soderkoping", "norsjo");
        assertThat(scenario.use().act()).isEqualTo(Act.INPUT);
        assertThat(scenario.use().tool().answers().to(ToolTrait.REACHES_DEVICE)).isEqualTo(Answer.NO);
        assertThat(scenario.use().information().level()).isEqualTo(InformationClass.OPEN);
        assertThat(scenario.use().information().presenceOf(InformationCategory.SECRECY))
                .isEqualTo(Presence.POSSIBLE);
        assertThat(scenario.use().purpose().risk().declared()).isEqualTo(RiskTier.HIGH);
    }

    @Test
    void inspectsTheTextAndForgetsIt() {
        Scenario scenario = read("""
                {'id': 'A', 'act': 'INPUT', 'tool': {'id': 'x'},
                 'information': {'class': 'OPEN', 'text': 'Ansökan från 19900101-0017.'}}
                """);
        Information information = scenario.use().information();

        assertThat(information.level()).isEqualTo(InformationClass.INTERNAL);
        assertThat(information.presenceOf(InformationCategory.PERSONAL_DATA)).isEqualTo(Presence.YES);
        assertThat(information.inspection().findings()).hasSize(1);
        assertThat(Scenarios.write(scenario)).doesNotContain("0017", "Ansökan", "text");
    }

    @Test
    void asksThePolicyThatTheScenarioNames() {
        // @start region="reading"
        Scenario scenario = Scenarios.read("""
                        {"id": "T11", "municipality": "0582", "act": "mata in", "date": "2026-03-16", "unstated": "HARMLESS",
                         "tool": {"id": "copilot", "availability": "upphandlat", "reachesDevice": true},
                         "information": {"class": "K0"}}
                        """, "fråga.json").get(0);
        Verdict verdict = AiPolicy.of(scenario.profiles().get(0)).assess(scenario.use());
        String answer = VerdictJson.write(scenario.id(), verdict);
        // @end
        assertThat(answer).startsWith("{\"id\":\"T11\",\"verdict\":\"DENIED\"").contains("SODERKOPING-W");
    }

    @Test
    void readsOneScenarioALine() {
        assertThat(Scenarios.read("{\"id\":\"A\",\"act\":\"INPUT\"}\n{\"id\":\"B\",\"act\":\"OUTPUT\"}\n", "rader"))
                .extracting(Scenario::id)
                .containsExactly("A", "B");
    }

    @Test
    void tellsScenariosApart() {
        Scenario scenario = read("{'id': 'A', 'act': 'INPUT'}");

        assertThat(scenario)
                .isNotEqualTo(read("{'id': 'A', 'act': 'OUTPUT'}"))
                .isNotEqualTo("A")
                .hasToString("Scenario[A, " + scenario.use() + "]");
        assertThatThrownBy(() ->
                        new Scenario(" ", scenario.title(), List.of(), scenario.use(), scenario.settings(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class Unstated {

        @Test
        void isUnknownUnlessTheFileSaysOtherwise() {
            AiUse use = read("{'id': 'A', 'act': 'INPUT', 'tool': {'id': 'x'}}").use();

            assertThat(use.tool()).isEqualTo(AiTool.unknown("x"));
            assertThat(use.information()).isEqualTo(Information.unknown());
            assertThat(use.purpose()).isEqualTo(Purpose.of(""));
            assertThat(use.decision()).isInstanceOf(Decision.Proposed.class);
            assertThat(use.content()).isEmpty();
            assertThat(use.facts().facts())
                    .isEqualTo(AiUse.of(Act.INPUT, AiTool.unknown("x")).facts().facts());
        }

        @Test
        void isHarmlessWhereTheFileVouches() {
            AiUse use = read("{'id': 'A', 'act': 'INPUT', 'unstated': 'HARMLESS', 'tool': {'id': 'x'}}")
                    .use();

            assertThat(use.tool().account()).isEqualTo(Account.MUNICIPAL);
            assertThat(use.tool().answers().to(ToolTrait.REACHES_DEVICE)).isEqualTo(Answer.NO);
            assertThat(use.tool().systemOwner()).isPresent();
            assertThat(use.information().mayHold(InformationCategory.PERSONAL_DATA))
                    .isFalse();
            assertThat(use.purpose().risk().declared()).isEqualTo(RiskTier.MINIMAL);
            assertThat(use.decision()).isInstanceOf(Decision.Made.class);
            assertThat(use.caseFile().aiUsed()).isEqualTo(Answer.NO);
        }

        @Test
        void neverMeansClassifiedApprovedOrAttested() {
            AiUse use = read("{'id': 'A', 'act': 'INPUT', 'unstated': 'HARMLESS', 'tool': {'id': 'x'}}")
                    .use();

            assertThat(use.information().level()).isEqualTo(InformationClass.UNCLASSIFIED);
            assertThat(use.tool().approval()).isEqualTo(Approval.none());
            assertThat(use.tool().contract()).isEmpty();
            assertThat(use.attestations()).isEmpty();
        }

        @Test
        void isUnknownForFieldsGivenAsNull() {
            AiUse use = read("""
                    {'id': 'A', 'act': 'INPUT', 'unstated': 'HARMLESS', 'purpose': null, 'decision': {'decidedBy': null},
                     'tool': {'id': 'x', 'accountable': null, 'reachesDevice': null, 'traceable': 'okänt'}}
                    """).use();

            assertThat(use.tool().accountable()).isEmpty();
            assertThat(use.tool().systemOwner()).isPresent();
            assertThat(use.tool().answers().to(ToolTrait.REACHES_DEVICE)).isEqualTo(Answer.UNKNOWN);
            assertThat(use.tool().answers().to(ToolTrait.TRACEABLE)).isEqualTo(Answer.UNKNOWN);
            assertThat(use.purpose()).isEqualTo(Purpose.of(""));
            assertThat(use.decision()).isInstanceOf(Decision.Proposed.class);
        }
    }
}
