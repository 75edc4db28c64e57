package se.varsam.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;

class PeerTest {

    private final List<UseFacts> uses = UseFacts.varied();

    @ParameterizedTest
    @EnumSource
    void decidesAsTheHandWrittenRulesDo(Peer peer) {
        peer.ready(uses).mustAgreeWithHandWritten();
    }

    @Test
    void variesTheUses() {
        HandWritten floor = new HandWritten();

        assertThat(uses).hasSize(256).doesNotHaveDuplicates();
        assertThat(uses.stream().filter(floor::allows).count()).isBetween(100L, 156L);
    }

    @Test
    void letsEveryRuleDecideAloneSomewhere() {
        Varsam varsam = new Varsam();
        Set<String> alone = uses.stream()
                .map(varsam::request)
                .map(varsam::verdict)
                .map(Verdict::findings)
                .filter(findings ->
                        findings.stream().map(Finding::because).distinct().count() == 1)
                .flatMap(List::stream)
                .map(finding -> finding.clause().id())
                .collect(Collectors.toSet());

        assertThat(alone)
                .containsExactlyInAnyOrder("A", "U", "D", "G", "I", "V", "V-2", "W", "Y-2", "C", "3.1-4", "F", "3-8");
    }
}
