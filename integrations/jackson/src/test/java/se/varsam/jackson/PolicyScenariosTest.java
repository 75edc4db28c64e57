package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.varsam.profile.Settings;
import se.varsam.rule.Verdict;
import se.varsam.term.Bilingual;

/** The worked scenarios of the five policies, as data. */
class PolicyScenariosTest {

    static final int SCENARIOS = 93;

    static final int EXPECTATIONS = 99;

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
