package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.rule.Clause;
import se.varsam.rule.Definition;
import se.varsam.rule.Enforceability;
import se.varsam.rule.Rule;
import se.varsam.use.Act;

class ClauseBindingTest {

    static List<Profile> profiles() {
        return Profiles.all();
    }

    @ParameterizedTest
    @CsvSource({
        "karlshamn, KARLSHAMN-, 108",
        "karlskoga, KARLSKOGA-, 133",
        "norsjo, NORSJO-, 85",
        "soderkoping, SODERKOPING-, 117",
        "kommun-004, K004-, 60",
        "law, LAW-, 43",
        "varsam, VARSAM-, 4"
    })
    void holdsEveryClauseOfTheDocumentUnderItsOwnPrefix(String id, String prefix, int clauses) {
        assertThat(Profiles.get(id).clauses())
                .hasSize(clauses)
                .extracting(Clause::id)
                .allMatch(clauseId -> clauseId.startsWith(prefix))
                .doesNotHaveDuplicates();
    }

    @Test
    void countsFiveHundredAndThreeMunicipalClauses() {
        assertThat(municipalities()
                        .mapToInt(profile -> profile.clauses().size())
                        .sum())
                .isEqualTo(503);
    }

    @Test
    void usesEveryClauseIdOnceInAllDocuments() {
        assertThat(Profiles.all().stream()
                        .flatMap(profile -> profile.clauses().stream())
                        .map(Clause::id))
                .hasSize(550)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void bindsEveryClauseThatSoftwareCanSeeTo(Profile profile) {
        Set<Clause> bound = rulesAndDefinitions(profile).collect(Collectors.toSet());
        List<Clause> handled =
                profile.clauses().stream().filter(softwareHandled()).toList();

        assertThat(handled).isNotEmpty();
        assertThat(bound).containsAll(handled);
        assertThat(profile.cited()).isEqualTo(bound.stream().map(Clause::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void citesOnlyItsOwnClauses(Profile profile) {
        List<Clause> cited = rulesAndDefinitions(profile).toList();

        assertThat(cited).isNotEmpty().allMatch(profile.clauses()::contains);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void leavesNoClauseWithoutARuleOrALineOnAList(Profile profile) {
        Set<Clause> seen = Stream.of(
                        profile.cited().stream().map(profile::clause).toList(),
                        profile.checklist(),
                        profile.awaitingArchitectureRules())
                .flatMap(clauses -> clauses.stream())
                .collect(Collectors.toSet());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(profile.clauses());
    }

    @Test
    void putsWhatOnlyPeopleCanSeeToOnTheChecklist() {
        List<Clause> human = municipalities()
                .flatMap(profile -> profile.clauses().stream())
                .filter(clause -> clause.enforceability().equals(Set.of(Enforceability.HUMAN)))
                .toList();

        assertThat(human).hasSize(54);
        assertThat(municipalities().flatMap(profile -> profile.checklist().stream()))
                .containsAll(human)
                .allMatch(clause -> clause.enforceability().contains(Enforceability.HUMAN))
                .hasSize(151);
    }

    @Test
    void awaitsArchitectureRulesForClausesThatOnlySourcesShow() {
        assertThat(Profiles.all().stream().flatMap(profile -> profile.awaitingArchitectureRules().stream()))
                .extracting(Clause::id)
                .containsExactly("KARLSKOGA-12");
        assertThat(Profiles.all().stream()
                        .flatMap(profile -> profile.clauses().stream())
                        .filter(clause -> clause.enforceability().contains(Enforceability.STATIC))
                        .filter(softwareHandled().negate()))
                .extracting(Clause::id)
                .containsExactly("KARLSKOGA-12");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void groupsRulesByAct(Profile profile) {
        assertThat(Stream.of(Act.values())
                        .mapToInt(act -> profile.rules(act).size())
                        .sum())
                .isEqualTo(profile.rules().stream()
                        .mapToInt(rule -> rule.acts().size())
                        .sum())
                .isPositive();
    }

    private static Stream<Profile> municipalities() {
        return Stream.of("karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004")
                .map(Profiles::get);
    }

    private static Stream<Clause> rulesAndDefinitions(Profile profile) {
        return Stream.of(
                        profile.rules().stream().map(Rule::clauses),
                        profile.definitions().stream().map(Definition::clauses))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    private static Predicate<Clause> softwareHandled() {
        return clause -> clause.enforceability().stream()
                .anyMatch(Set.of(Enforceability.RUNTIME, Enforceability.ATTESTED, Enforceability.RECORD)::contains);
    }
}
