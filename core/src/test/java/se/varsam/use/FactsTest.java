package se.varsam.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.information.Information;
import se.varsam.tool.AiTool;

class FactsTest {

    private final Facts facts =
            Facts.of(AiUse.input(AiTool.procured("eneo", "Eneo").build(), Information.open()));

    @Test
    void tellsTheFactsOfAUseFromThoseThatDoNotHold() {
        assertThat(facts.has(Fact.TOOL_PROCURED)).isTrue();
        assertThat(facts.has(Fact.TOOL_NOT_PUBLIC)).isTrue();
        assertThat(facts.has(Fact.TOOL_PUBLIC)).isFalse();
        assertThat(facts.has(Fact.CLASS_OPEN)).isTrue();
        assertThat(facts.has(Evidence.DPIA)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void addsEachFactAndWhatItExcludesOnly(Fact fact) {
        Facts more = facts.with(fact);

        assertThat(more.has(fact)).isTrue();
        assertThat(Arrays.stream(Fact.values()).filter(other -> other != fact && more.has(other) != facts.has(other)))
                .allMatch(fact.excludes()::contains)
                .allMatch(other -> !more.has(other));
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void addsEachPieceOfEvidenceAndNoOther(Evidence piece) {
        Facts more = facts.with(Set.of(piece));

        assertThat(more.has(piece)).isTrue();
        assertThat(Arrays.stream(Evidence.values()).filter(more::has)).containsExactly(piece);
    }

    @Test
    void excludesWhatCannotHoldBesideIt() {
        assertThat(facts.with(Fact.TOOL_PUBLIC).has(Fact.TOOL_NOT_PUBLIC)).isFalse();
        assertThat(facts.with(Fact.CLASS_UNDEFINED).has(Fact.CLASS_OPEN)).isFalse();
        assertThat(facts.with(Fact.MINIMAL_RISK).with(Fact.HIGH_RISK).has(Fact.MINIMAL_RISK))
                .isFalse();
        assertThat(facts.with(Fact.HIGH_RISK).has(Fact.NOT_HIGH_RISK)).isFalse();
    }

    @Test
    void meetsAConditionExactlyWhenAllItsFactsHoldAndNoneOfItsEvidenceExists() {
        Random random = new Random(7);
        long met = Stream.generate(() -> Condition.of(some(random, Fact.class), some(random, Evidence.class)))
                .limit(2000)
                .filter(condition -> {
                    boolean expected = condition.when().stream().allMatch(facts::has)
                            && condition.lacking().stream().noneMatch(facts::has);
                    assertThat(condition.isMetBy(facts)).isEqualTo(expected);
                    return expected;
                })
                .count();

        assertThat(met).isBetween(20L, 1980L);
    }

    @Test
    void comparesConditionsByInclusion() {
        Condition wide = Condition.of(Set.of(Fact.TOOL_PUBLIC), Set.of());
        Condition narrow = wide.and(Fact.CLASS_OPEN);
        Condition lacking = Condition.of(Set.of(Fact.TOOL_PUBLIC), Set.of(Evidence.DPIA));

        assertThat(wide.isAsWideAs(narrow)).isTrue();
        assertThat(wide.isAsWideAs(lacking)).isTrue();
        assertThat(narrow.isAsWideAs(wide)).isFalse();
        assertThat(lacking.isAsWideAs(narrow)).isFalse();
        assertThat(narrow.given(Set.of(Fact.CLASS_OPEN))).isEqualTo(wide).hasSameHashCodeAs(wide);
        assertThat(wide).isNotEqualTo(lacking).isNotEqualTo(narrow).isNotEqualTo(null);
        assertThat(lacking).hasToString("[TOOL_PUBLIC] lacking [DPIA]");
        assertThat(wide).hasToString("[TOOL_PUBLIC]");
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type) {
        E[] all = type.getEnumConstants();
        return Stream.generate(() -> all[random.nextInt(all.length)])
                .limit(random.nextInt(4))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
