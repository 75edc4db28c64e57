package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.profile.Settings;
import se.varsam.rule.Verdict;
import se.varsam.term.Bilingual;

class ExpectationTest {

    @Test
    void namesEveryDifference() {
        Scenario scenario = Scenarios.read("""
                        {"id": "A", "act": "INPUT", "date": "2026-03-16",
                         "tool": {"id": "x", "availability": "PUBLIC"}, "information": {"class": "OPEN"},
                         "expect": [{"profile": "soderkoping", "verdict": "ALLOWED", "effect": "WARN",
                          "cites": ["SODERKOPING-Q"], "citesNot": ["SODERKOPING-D"],
                          "findings": [{"effect": "DENY", "clause": "SODERKOPING-Q"}],
                          "obligations": [{"kind": "LABEL", "clause": "SODERKOPING-Q"}],
                          "missing": ["WORKERS_INFORMED"]}]}
                        """, "test").get(0);
        Expectation expectation = scenario.expect().get(0);
        Verdict verdict = expectation.policy(Settings.protective()).assess(scenario.use());

        assertThat(expectation.differences(verdict))
                .extracting(Bilingual::sv)
                .containsExactly(
                        "väntat ALLOWED, fick DENIED",
                        "väntat WARN, fick DENY",
                        "nämner inte SODERKOPING-Q",
                        "nämner SODERKOPING-D",
                        "finner inte DENY SODERKOPING-Q",
                        "ålägger inte LABEL SODERKOPING-Q",
                        "saknar inte WORKERS_INFORMED");
    }
}
