package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.varsam.Interpreter.Line;
import se.varsam.profile.Settings;
import se.varsam.rule.Effect;
import se.varsam.rule.Verdict;
import se.varsam.use.AiUse;

class CompiledPolicyTest {

    @Property(tries = 300)
    void saysWhatItsRulesSayReadOneByOne(@ForAll(supplier = ArbitraryUses.class) AiUse drawn) {
        AiUse use = drawn.date().isPresent() ? drawn : drawn.on(LocalDate.now(Policies.CLOCK));
        for (AiPolicy policy : Policies.ALL) {
            Settings settings = Policies.settings(policy);
            assertThat(lines(policy.assess(use)))
                    .as("%s %s", policy.profile(), use)
                    .isEqualTo(Interpreter.read(policy.profile(), settings, use));
        }
    }

    @Property(tries = 300)
    void ordersFindingsFromStrictToMildAndNamesTheStrictest(@ForAll(supplier = ArbitraryUses.class) AiUse use) {
        for (AiPolicy policy : Policies.ALL) {
            Verdict verdict = policy.assess(use);
            assertThat(verdict.findings())
                    .isSortedAccordingTo((one, other) -> one.effect().compareTo(other.effect()))
                    .doesNotHaveDuplicates();
            assertThat(verdict.definitions()).doesNotHaveDuplicates();
            assertThat(verdict instanceof Verdict.Denied)
                    .isEqualTo(verdict.findings().stream().anyMatch(finding -> finding.effect() == Effect.DENY));
            assertThat(verdict.isAllowed()).isEqualTo(Policies.blocking(verdict).isEmpty());
            assertThat(verdict.profile()).isEqualTo(policy.profile().id());
            assertThat(verdict.act()).isEqualTo(use.act());
        }
    }

    private static Set<Line> lines(Verdict verdict) {
        Stream<Line> findings = verdict.findings().stream()
                .map(finding -> new Line(finding.clause().id(), finding.effect()));
        Stream<Line> duties = verdict.obligations().stream()
                .map(duty ->
                        new Line(duty.clause().id(), Effect.valueOf(duty.kind().name())));
        return Stream.concat(findings, duties).collect(Collectors.toSet());
    }
}
