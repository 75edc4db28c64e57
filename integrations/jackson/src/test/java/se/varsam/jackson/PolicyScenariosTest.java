package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.varsam.AiPolicy;
import se.varsam.profile.Settings;
import se.varsam.rule.Verdict;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;
import se.varsam.use.AiUse;

/** The worked scenarios of the five policies, as data. */
class PolicyScenariosTest {

    static final int SCENARIOS = 95;

    static final int EXPECTATIONS = 101;

    static final List<String> FILES = List.of("karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004");

    static Stream<Scenario> scenarios() {
        return FILES.stream().flatMap(file -> read(file).stream());
    }

    static List<Scenario> read(String file) {
        String name = file + ".json";
        return Scenarios.read(PolicyScenariosTest.class.getResourceAsStream("/scenarios/" + name), name);
    }

    @Test
    void noScenarioIsLost() {
        assertThat(scenarios()).hasSize(SCENARIOS).doesNotHaveDuplicates().allSatisfy(scenario -> {
            assertThat(scenario.expect()).isNotEmpty();
            assertThat(scenario.profiles())
                    .containsAll(
                            scenario.expect().stream().map(Expectation::profile).toList());
        });
        assertThat(scenarios().mapToInt(scenario -> scenario.expect().size()).sum())
                .isEqualTo(EXPECTATIONS);
        assertThat(scenarios().map(Scenario::title)).allMatch(Optional::isPresent);
    }

    @Test // B1a: a refusal shows a way forward (Karlskoga 52)
    void showsTheApprovedRoute() {
        AiUse refused = find("B1a").use();
        AiTool approved = find("B1a-route").use().tool();
        Verdict verdict = AiPolicy.of("karlskoga")
                .with(ToolRegister.of(refused.tool(), approved))
                .assess(refused);

        assertThat(verdict).isInstanceOf(Verdict.Denied.class);
        assertThat(verdict.findings().get(0).remedy(Language.SWEDISH)).contains("Skrivhjälpen");
    }

    private static Scenario find(String id) {
        return scenarios()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> answersAsThePolicySays() {
        return scenarios()
                .flatMap(scenario -> scenario.expect().stream()
                        .map(expectation -> dynamicTest(name(scenario, expectation), () -> {
                            Settings settings = scenario.settings().orElseGet(Settings::protective);
                            Verdict verdict = expectation.policy(settings).assess(scenario.use());
                            assertThat(expectation.differences(verdict).stream().map(Bilingual::en))
                                    .as("%s%n%s", verdict.findings(), verdict.obligations())
                                    .isEmpty();
                        })));
    }

    private static String name(Scenario scenario, Expectation expectation) {
        return scenario.id() + " " + expectation.profile() + (expectation.law() ? "" : " (without the law)") + ": "
                + scenario.title().map(Bilingual::en).orElse("") + " -> " + expectation.verdict();
    }
}
