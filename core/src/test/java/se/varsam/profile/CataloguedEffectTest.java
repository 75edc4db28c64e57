package se.varsam.profile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Modality;

class CataloguedEffectTest {

    private static final Map<String, Set<Effect>> MEANS = Map.of(
            "DENY", Set.of(Effect.DENY),
            "REQUIRE_HUMAN", Set.of(Effect.REQUIRE_HUMAN),
            "REQUIRE_ATTESTATION", Set.of(Effect.REQUIRE, Effect.CONSULT),
            "LABEL", Set.of(Effect.LABEL, Effect.INFORM),
            "WARN", Set.of(Effect.WARN),
            "RECORD", Set.of(Effect.RECORD),
            "NOTIFY_INCIDENT", Set.of(Effect.REPORT),
            "CHECKLIST", Set.of(Effect.RECORD),
            "NOTE", Set.of(Effect.WARN, Effect.REPORT));

    /** Clauses whose rules do something else than catalogued: a reading of the document, with its reason. */
    private static final Map<String, Set<Effect>> READINGS = Map.of(
            // a definition of low risk is cited where it lets a use through
            "KARLSHAMN-05", EnumSet.of(Effect.ALLOW),
            "KARLSHAMN-07", EnumSet.of(Effect.ALLOW),
            // a recommender that was declared low risk has to be classified anew
            "KARLSHAMN-12", EnumSet.of(Effect.REQUIRE),
            // the hazards of limited risk are kept with the record; there is nothing to warn of in the use at hand
            "KARLSHAMN-14", EnumSet.of(Effect.RECORD),
            // the yardstick of a trial is cited where the trial is let through
            "KARLSKOGA-78", EnumSet.of(Effect.ALLOW),
            // not to be shared freely: an approval for the class makes the sharing deliberate
            "NORSJO-45", EnumSet.of(Effect.REQUIRE),
            // what a public tool is is cited where one may be used
            "NORSJO-48", EnumSet.of(Effect.ALLOW),
            // secret information in a class below confidential contradicts the definition, which is worth a warning
            "SODERKOPING-2-8", EnumSet.of(Effect.WARN),
            // the list of approved systems: a class above the approval asks for one
            "K004-2.2-10", EnumSet.of(Effect.REQUIRE));

    static List<Profile> profiles() {
        return Profiles.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void doesWhatTheClauseIsCataloguedFor(Profile profile) {
        List<Clause> ruled = ruled(profile);

        assertThat(ruled).isNotEmpty();
        assertThat(ruled.stream()
                        .filter(clause -> !isAsCatalogued(clause, effects(profile, clause)))
                        .map(clause -> clause + " is catalogued as " + clause.effect() + " but has "
                                + effects(profile, clause)))
                .isEmpty();
    }

    private static boolean isAsCatalogued(Clause clause, Set<Effect> effects) {
        if (READINGS.containsKey(clause.id())) {
            return effects.equals(READINGS.get(clause.id()));
        }
        boolean allows =
                clause.modality() == Modality.PERMISSION && clause.effect().equals("RECORD");
        return allows
                ? EnumSet.of(Effect.ALLOW, Effect.RECORD).containsAll(effects)
                : !Collections.disjoint(effects, requireNonNull(MEANS.get(clause.effect())));
    }

    @Test
    void keepsNoReadingThatIsNoLongerNeeded() {
        assertThat(READINGS.keySet()).allSatisfy(id -> {
            Profile profile = Profiles.all().stream()
                    .filter(each -> each.clauses().stream()
                            .anyMatch(clause -> clause.id().equals(id)))
                    .findFirst()
                    .orElseThrow();
            Clause clause = profile.clause(id);
            assertThat(Collections.disjoint(effects(profile, clause), MEANS.get(clause.effect())))
                    .isTrue();
        });
    }

    @Test
    void blocksNothingByAClauseForPeopleOrByAdvice() {
        List<Clause> mild = Profiles.all().stream()
                .flatMap(profile -> ruled(profile).stream())
                .filter(clause -> clause.effect().equals("CHECKLIST")
                        || clause.effect().equals("WARN")
                        || clause.modality() == Modality.RECOMMENDATION)
                .toList();

        assertThat(mild).hasSizeGreaterThan(40);
        assertThat(Profiles.all().stream()
                        .flatMap(profile -> profile.rules().stream())
                        .filter(rule -> rule.effect().blocks())
                        .flatMap(rule -> rule.clauses().stream())
                        .filter(mild::contains))
                // 13 asks that a chatbot declared as the simple one of 08 be classified anew, and cites both
                .extracting(Clause::id)
                .containsExactly("KARLSHAMN-08");
    }

    /** A clause that no rule cites, only a definition: what it defines takes effect through the rules that ask. */
    @Test
    void leavesOnlyDefinitionsWithoutARuleOfTheirOwn() {
        Stream<Clause> onlyDefining = Profiles.all().stream()
                .flatMap(profile -> profile.cited().stream()
                        .map(profile::clause)
                        .filter(clause -> effects(profile, clause).isEmpty()));

        assertThat(onlyDefining)
                .hasSizeGreaterThan(20)
                .allMatch(clause -> clause.modality() == Modality.DEFINITION, "is a definition");
    }

    private static List<Clause> ruled(Profile profile) {
        return profile.clauses().stream()
                .filter(clause -> !effects(profile, clause).isEmpty())
                .toList();
    }

    private static Set<Effect> effects(Profile profile, Clause clause) {
        return profile.rules().stream()
                .filter(rule -> rule.clauses().contains(clause))
                .map(rule -> rule.effect())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Effect.class)));
    }
}
