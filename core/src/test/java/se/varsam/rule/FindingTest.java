package se.varsam.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.profile.Profiles;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.Condition;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

class FindingTest {

    private final Clause clause = Profiles.get("soderkoping").clause("SODERKOPING-3.1-4");
    private final Finding finding = new Finding(
            clause,
            Effect.REQUIRE,
            Set.of(Fact.HOLDS_PERSONAL_DATA),
            Set.of(Evidence.DPIA_NOT_REQUIRED, Evidence.DPIA),
            List.of(),
            "");

    @Test
    void saysWhyInBothLanguages() {
        assertThat(finding.because(Language.SWEDISH))
                .isEqualTo(
                        "uppgifterna innehåller eller kan innehålla personuppgifter · saknas: konsekvensbedömning (DPIA)"
                                + " eller motiverat ställningstagande, med dokumentreferens, att konsekvensbedömning inte behövs");
        assertThat(finding.because(Language.ENGLISH))
                .startsWith("the information holds or may hold personal data · missing: ");
    }

    @Test
    void saysWhatToDoInBothLanguages() {
        assertThat(finding.remedy(Language.SWEDISH))
                .startsWith("se till att detta finns: ")
                .endsWith(", eller maskera personuppgifterna");
        assertThat(finding.remedy(Language.ENGLISH))
                .startsWith("have this in place: ")
                .contains(", or ");
    }

    @Test
    void namesAnotherToolOnlyWhereItBlocks() {
        AiTool eneo = AiTool.procured("eneo", "Eneo").build();
        Finding routed = finding.with(List.of(eneo), "A.b");

        assertThat(routed.routes()).containsExactly(eneo);
        assertThat(routed.place()).isEqualTo("A.b");
        assertThat(routed.remedy(Language.ENGLISH)).contains("use Eneo");
        assertThat(advice().with(List.of(eneo), "A.b").routes()).isEmpty();
        assertThat(finding.with(List.of(), "")).isSameAs(finding);
    }

    @Test
    void asksForNothingWhereItAllows() {
        Finding allowing = new Finding(clause, Effect.ALLOW, Set.of(Fact.TOOL_PUBLIC), Set.of(), List.of(), "");

        assertThat(allowing.remedy(Language.SWEDISH)).isEmpty();
        assertThat(allowing).hasToString(clause.id() + " " + clause.text().sv());
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void blocksOrAdvisesOrAdds(Effect effect) {
        assertThat(effect.blocks()).isEqualTo(effect.compareTo(Effect.WARN) < 0);
        assertThat(effect.isFinding()).isEqualTo(effect.compareTo(Effect.WARN) <= 0);
        assertThat(effect.isAsStrictAs(effect)).isTrue();
        assertThat(Effect.DENY.isAsStrictAs(effect)).isTrue();
        effect.obligation().ifPresent(kind -> assertThat(kind.name()).isEqualTo(effect.name()));
    }

    @Test
    void namesEveryDutyInBothLanguages() {
        assertThat(Obligation.Kind.values())
                .allMatch(kind -> !kind.sv().isBlank() && !kind.en().isBlank());
        assertThat(new Obligation(Obligation.Kind.REPORT, clause, Set.of())).hasToString("REPORT SODERKOPING-3.1-4");
    }

    @Test
    void isAsStrictAsRulesThatAreNoStricterNorWider() {
        Rule wide = rule(Effect.DENY, Set.of(Act.INPUT, Act.ADMIT), Set.of());
        Rule narrow = rule(Effect.REQUIRE, Set.of(Act.INPUT), Set.of(Fact.TOOL_PUBLIC));

        assertThat(wide.isAsStrictAs(narrow)).isTrue();
        assertThat(wide.isAsStrictAs(wide)).isTrue();
        assertThat(narrow.isAsStrictAs(wide)).isFalse();
        assertThat(rule(Effect.DENY, Set.of(Act.INPUT), Set.of(Fact.TOOL_PUBLIC, Fact.IMAGE))
                        .isAsStrictAs(narrow))
                .isFalse();
        assertThat(rule(Effect.WARN, Set.of(Act.INPUT), Set.of()).isAsStrictAs(narrow))
                .isFalse();
    }

    @Test
    void refusesAClauseThatNobodyEnforces() {
        assertThatThrownBy(() -> new Clause(
                        "X-1", "1", Modality.OBLIGATION, "alla", "NEED", new Bilingual("a", "b"), Set.of(), "", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-1");
    }

    private Finding advice() {
        return new Finding(clause, Effect.WARN, finding.because(), Set.of(), List.of(), "");
    }

    private Rule rule(Effect effect, Set<Act> acts, Set<Fact> when) {
        return new Rule(acts, effect, List.of(clause), Condition.of(when, Set.of()));
    }
}
