package se.varsam.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.AiPolicy;
import se.varsam.use.Act;
import se.varsam.use.AiUse;

class AssessBenchmarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"soderkoping", "karlskoga", "karlshamn", "norsjo", "kommun-004"})
    void variesTheUsesOfBothKinds(String profile) {
        AiPolicy policy = AiPolicy.of(profile);
        Predicate<AiUse> quiet = use -> AssessBenchmark.isQuiet(policy.assess(use));

        assertThat(acts(VariedUses.first(256, quiet))).hasSizeGreaterThan(4);
        assertThat(acts(VariedUses.first(256, quiet.negate()))).hasSizeGreaterThan(4);
    }

    private static Set<Act> acts(List<AiUse> uses) {
        return uses.stream().map(AiUse::act).collect(Collectors.toSet());
    }
}
