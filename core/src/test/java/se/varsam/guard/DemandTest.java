package se.varsam.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.information.Information;
import se.varsam.information.Inspection;
import se.varsam.profile.Profiles;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.term.Language;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

class DemandTest {

    private static final String TEXT = "Ring Anna på 070-174 06 58.";

    @ParameterizedTest
    @EnumSource
    void citesAClauseOfTheLibrarysOwnThatNoProfileHas(Demand demand) {
        assertThat(demand.clause().id()).matches("VARSAM-1[1-7]");
        assertThat(Profiles.all().stream()
                        .flatMap(profile -> profile.clauses().stream())
                        .map(Clause::id))
                .isNotEmpty()
                .doesNotContain(demand.clause().id());
        assertThat(demand.clause().needsRule()).isTrue();
    }

    @Test
    void citesAClauseOfItsOwnForEach() {
        assertThat(Demand.values()).extracting(Demand::clause).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void blocks(Demand demand) {
        Finding finding = demand.unmet(Set.of(), Set.of(), "CaseAssistant.ask", Inspection.none());

        assertThat(finding.effect().blocks()).isTrue();
        assertThat(finding.clause()).isSameAs(demand.clause());
        assertThat(finding.toString()).contains("(CaseAssistant.ask)");
    }

    @Test
    void asksOnlyForWhatCanBeBroughtAndDeniesTheRest() {
        assertThat(Demand.values())
                .filteredOn(demand -> effect(demand) == Effect.REQUIRE)
                .containsExactly(Demand.ATTESTATION);
        assertThat(Demand.values())
                .filteredOn(demand -> effect(demand) == Effect.LABEL)
                .containsExactly(Demand.STATES_AI_USE);
        assertThat(Demand.values())
                .filteredOn(demand -> effect(demand) == Effect.DENY)
                .hasSize(Demand.values().length - 2);
    }

    @Test
    void tellsTheWayForward() {
        assertThat(Demand.NO_PERSONAL_DATA.unmet(Set.of(Fact.HOLDS_PERSONAL_DATA), Set.of(), "", Inspection.none()))
                .asString()
                .contains("Gör så här: ");
        assertThat(Demand.ATTESTATION.unmet(Set.of(), Set.of(Evidence.DPIA), "", Inspection.none()))
                .asString()
                .contains("se till att detta finns: ");
        assertThat(Demand.POLICY.clause().text().sv()).contains("ange kommunen");
        assertThat(Demand.ALLOWED_ACTION.clause().text().en()).contains("let a human do it");
    }

    @Test
    void tellsWhatWasFoundWhereItBearsOutTheFactAndNeverTheText() {
        Inspection inspection = Information.inspect(TEXT).inspection();
        Finding found = Demand.NO_PERSONAL_DATA.unmet(Set.of(Fact.HOLDS_PERSONAL_DATA), Set.of(), "ask", inspection);
        Finding other = Demand.ALLOWED_ACTION.unmet(Set.of(Fact.ACTION_OUTSIDE_LIMITS), Set.of(), "ask", inspection);

        assertThat(inspection.isEmpty()).isFalse();
        assertThat(found.inspection()).isEqualTo(inspection);
        assertThat(other.inspection().isEmpty()).isTrue();
        assertThat(found.toString() + found.because(Language.SWEDISH)).doesNotContain("070", "Anna");
    }

    private static Effect effect(Demand demand) {
        return demand.unmet(Set.of(), Set.of(), "", Inspection.none()).effect();
    }
}
