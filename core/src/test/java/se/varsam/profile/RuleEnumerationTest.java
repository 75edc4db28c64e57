package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.use.Fact.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.rule.Clause;
import se.varsam.rule.Definition;
import se.varsam.rule.Rule;
import se.varsam.use.Act;
import se.varsam.use.Condition;
import se.varsam.use.Fact;

class RuleEnumerationTest {

    /** Facts of which at most one holds. */
    private static final List<Set<Fact>> EXCLUDING = List.of(
            Set.of(TOOL_PUBLIC, TOOL_NOT_PUBLIC),
            Set.of(NOT_PROCURED_OR_BUILT, TOOL_PROCURED, TOOL_IN_HOUSE),
            Set.of(CLASS_OPEN, CLASS_ABOVE_OPEN),
            Set.of(CLASS_OPEN, CLASS_UNCLASSIFIED),
            Set.of(CLASS_OPEN, CLASS_UNDEFINED),
            Set.of(CLASS_OPEN, MAY_BE_SECURITY_PROTECTED),
            Set.of(MINIMAL_RISK, LIMITED_RISK),
            Set.of(MINIMAL_RISK, HIGH_RISK),
            Set.of(MINIMAL_RISK, UNACCEPTABLE_RISK),
            Set.of(MINIMAL_RISK, RISK_UNCLASSIFIED),
            Set.of(HIGH_RISK, NOT_HIGH_RISK),
            Set.of(HIGH_RISK, RISK_UNCLASSIFIED, DECLARED_BELOW_LIMITED),
            Set.of(TEXT, IMAGE, VIDEO, MAP, SUGGESTION),
            Set.of(AI_ON_ITS_OWN, EDITED_WITH_AI),
            Set.of(INCIDENT_CONFIRMED, INCIDENT_SUSPECTED),
            Set.of(PRIVATE_TEST, DEVELOPS),
            Set.of(CONFIGURES_OR_TESTS, DEVELOPS),
            Set.of(ANNEX_III_IN_FORCE, ANNEX_III_COMING));

    static List<Profile> profiles() {
        return Profiles.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void holdsNoRuleThatAnotherMakesNeedless(Profile profile) {
        List<String> dead = new ArrayList<>();
        for (Act act : Act.values()) {
            List<Rule> rules = profile.rules(act);
            for (int i = 0; i < rules.size(); i++) {
                for (int j = 0; j < rules.size(); j++) {
                    if (i != j && makesNeedless(rules.get(j), rules.get(i))) {
                        dead.add(act + ": " + rules.get(i) + " beside " + rules.get(j));
                    }
                }
            }
        }

        assertThat(profile.rules()).isNotEmpty();
        assertThat(dead).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void asksForNoFactsThatExcludeEachOther(Profile profile) {
        assertThat(profile.rules()).isNotEmpty().extracting(Rule::condition).noneMatch(this::isContradictory);
        assertThat(profile.definitions()).extracting(Definition::condition).noneMatch(this::isContradictory);
    }

    @Test
    void recognisesNeedlessRulesAndContradictions() {
        Profile profile = Profile.of("own", "Egen kommun", "")
                .clause("OWN-1", "En.", "One.")
                .on(Act.INPUT)
                .deny("OWN-1")
                .when(TOOL_PUBLIC)
                .require("OWN-1")
                .when(TOOL_PUBLIC, CLASS_OPEN, CLASS_ABOVE_OPEN)
                .build();
        Rule wide = profile.rules().get(0);
        Rule narrow = profile.rules().get(1);

        assertThat(makesNeedless(wide, narrow)).isTrue();
        assertThat(makesNeedless(narrow, wide)).isFalse();
        assertThat(isContradictory(wide.condition())).isFalse();
        assertThat(isContradictory(narrow.condition())).isTrue();
    }

    /** What a definition explains is told beside a finding that rests on its fact; without one nobody is told. */
    @Test
    void definesFactsThatItsOwnRulesAskFor() {
        List<String> idle = Profiles.all().stream()
                .flatMap(profile -> profile.definitions().stream()
                        .filter(definition -> !asked(profile).contains(definition.fact()))
                        .flatMap(definition -> definition.clauses().stream()))
                .map(Clause::id)
                .toList();

        // Karlskoga's rules do not single out generative AI
        assertThat(idle).containsExactly("KARLSKOGA-14");
    }

    /** The compiled rules tell apart at most 64 quiet ones in an act, those of the layers included. */
    @Test
    void staysWithinTheQuietRulesThatOneWordHolds() {
        for (Profile profile : Profiles.all()) {
            for (Act act : Act.values()) {
                assertThat(Stream.of(profile, Profiles.get(Profiles.LAW), Profiles.get(Profiles.SAFEGUARDS))
                                .flatMap(layer -> layer.rules(act).stream())
                                .filter(rule -> !rule.effect().isFinding())
                                .count())
                        .isLessThanOrEqualTo(Long.SIZE);
            }
        }
    }

    private static boolean makesNeedless(Rule other, Rule rule) {
        boolean asStrict = rule.effect().isFinding()
                ? other.effect().isAsStrictAs(rule.effect())
                : other.effect() == rule.effect();
        return asStrict
                && new HashSet<>(other.clauses()).containsAll(rule.clauses())
                && other.condition().isAsWideAs(rule.condition());
    }

    private boolean isContradictory(Condition condition) {
        return EXCLUDING.stream()
                .anyMatch(group ->
                        condition.when().stream().filter(group::contains).count() > 1);
    }

    private static Set<Fact> asked(Profile profile) {
        return Stream.concat(
                        profile.rules().stream().map(Rule::condition),
                        profile.definitions().stream().map(Definition::condition))
                .flatMap(condition -> condition.when().stream())
                .collect(Collectors.toSet());
    }
}
