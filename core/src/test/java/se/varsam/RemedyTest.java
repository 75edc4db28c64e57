package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Rule;
import se.varsam.term.Language;
import se.varsam.use.AiUse;

class RemedyTest {

    static List<Profile> profiles() {
        return Profiles.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void showsAWayForwardForEveryRuleThatBlocks(Profile profile) {
        List<Rule> blocking =
                profile.rules().stream().filter(rule -> rule.effect().blocks()).toList();

        assertThat(blocking)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(finding(rule)).as("%s", rule).matches(RemedyTest::showsAWay));
    }

    @Property(tries = 200)
    void showsAWayForwardInEveryFindingThatBlocks(@ForAll(supplier = ArbitraryUses.class) AiUse use) {
        for (AiPolicy policy : Policies.ALL) {
            assertThat(Policies.blocking(policy.assess(use))).allMatch(RemedyTest::showsAWay);
        }
    }

    private static boolean showsAWay(Finding finding) {
        return Set.of(Language.values()).stream()
                .allMatch(language -> !finding.remedy(language).isBlank());
    }

    private static Finding finding(Rule rule) {
        return new Finding(
                rule.clauses().get(0),
                Effect.DENY,
                rule.condition().when(),
                rule.condition().lacking(),
                List.of(),
                "");
    }
}
