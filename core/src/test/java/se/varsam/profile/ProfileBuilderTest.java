package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.use.Act.ADMIT;
import static se.varsam.use.Act.INPUT;
import static se.varsam.use.Fact.CLASS_ABOVE_OPEN;
import static se.varsam.use.Fact.TOOL_PUBLIC;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.information.InformationClass;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Rule;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

class ProfileBuilderTest {

    private final ProfileBuilder builder = Profile.of("egen", "Egen kommun", "9999")
            .clause("EGEN-1", "Bara öppet i allmänna verktyg.", "Open only in public tools.");

    @Test
    void writesAProfileThatReadsLikeItsPolicy() {
        Profile profile = builder.calls(InformationClass.OPEN, "Publik")
                .on(INPUT)
                .deny("EGEN-1")
                .when(TOOL_PUBLIC, CLASS_ABOVE_OPEN)
                .build();

        assertThat(profile.rules()).hasSize(1).allSatisfy(rule -> {
            assertThat(rule.acts()).containsExactly(INPUT);
            assertThat(rule.effect()).isEqualTo(Effect.DENY);
            assertThat(rule.condition().when()).containsExactlyInAnyOrder(TOOL_PUBLIC, CLASS_ABOVE_OPEN);
            assertThat(rule).hasToString("[INPUT] DENY EGEN-1 when [TOOL_PUBLIC, CLASS_ABOVE_OPEN]");
        });
        assertThat(profile.parseClass("publik")).isEqualTo(InformationClass.OPEN);
        assertThat(profile).hasToString("Profile[egen, 1 clauses, 1 rules]");
        assertThat(profile.name()).isEqualTo("Egen kommun");
        assertThat(profile.code()).isEqualTo("9999");
        assertThat(profile.themes()).containsExactly("own");
    }

    @Test
    void refusesAnUnknownClauseNamingTheNearest() {
        builder.on(INPUT).deny("EGEN-2").when(TOOL_PUBLIC);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("egen", "\"EGEN-2\"", "Menade du \"EGEN-1\"");
    }

    @Test
    void refusesAClauseThatNoRuleCites() {
        builder.clause("EGEN-2", "Två.", "Two.").on(INPUT).deny("EGEN-1");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("egen", "EGEN-2")
                .hasMessageNotContaining("EGEN-1");
    }

    @Test
    void refusesAClauseIdThatIsTaken() {
        assertThatThrownBy(() -> builder.clause("EGEN-1", "Igen.", "Again."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EGEN-1");
    }

    @Test
    void refusesConditionsBeforeARule() {
        assertThatThrownBy(() -> builder.when(TOOL_PUBLIC)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.lacking(Evidence.DPIA))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Write a rule");
    }

    @Test
    void refusesARuleWithoutAnActOrAClause() {
        ProfileBuilder actless = Profile.of("a", "A", "").clause("A-1", "Ett.", "One.");
        assertThatThrownBy(() -> actless.deny("A-1").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.on(INPUT).deny().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("klausul");
    }

    @Test
    void refusesAMissingOrMalformedClauseFile() {
        assertThatThrownBy(() -> builder.clausesFrom(ProfileBuilderTest.class, "no-such.tsv", "X-"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such.tsv");
        assertThatThrownBy(() -> builder.clausesFrom(ProfileBuilderTest.class, "unknown-modality.tsv", "X-"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("unknown-modality.tsv, line 2", "WISH");
    }

    @Test
    void asksOnInputUntilTheToolIsAdmittedForThePurpose() {
        Profile profile = builder.on(ADMIT)
                .untilAdmitted()
                .require("EGEN-1")
                .lacking(Evidence.RISK_ANALYSIS)
                .build();

        assertThat(profile.rules(ADMIT)).hasSize(1);
        assertThat(profile.rules(INPUT))
                .hasSize(1)
                .allSatisfy(rule -> assertThat(rule.condition().when()).containsExactly(Fact.PURPOSE_NOT_APPROVED));
    }

    @Test
    void beginsAnewWithEveryAct() {
        Profile profile = builder.on(ADMIT)
                .untilAdmitted()
                .require("EGEN-1")
                .on(INPUT)
                .warn("EGEN-1")
                .build();

        assertThat(profile.rules(ADMIT)).extracting(Rule::effect).containsExactly(Effect.REQUIRE);
        assertThat(profile.rules(INPUT)).extracting(Rule::effect).containsExactly(Effect.REQUIRE, Effect.WARN);
    }

    @Test
    void findsItsClausesById() {
        Profile profile = builder.on(INPUT).deny("EGEN-1").build();

        assertThat(profile.clause("EGEN-1").text().sv()).isEqualTo("Bara öppet i allmänna verktyg.");
        assertThatThrownBy(() -> profile.clause("EGEN-9")).hasMessageContaining("EGEN-1");
        assertThat(profile.cited()).isEqualTo(Set.of("EGEN-1"));
        assertThat(profile.checklist()).isEmpty();
        assertThat(profile.clauses()).extracting(Clause::toString).containsExactly("EGEN-1");
    }
}
