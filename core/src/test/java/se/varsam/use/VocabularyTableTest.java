package se.varsam.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.data.Table;
import se.varsam.profile.Profiles;
import se.varsam.term.Language;

class VocabularyTableTest {

    @Test
    void hasOneRowForEveryFactAndNoOther() {
        assertThat(Table.read(Fact.class, "facts.tsv").by("fact").keySet()).isEqualTo(names(Fact.values()));
    }

    @Test
    void hasOneRowForEveryPieceOfEvidenceAndNoOther() {
        assertThat(Table.read(Evidence.class, "evidence.tsv").by("evidence").keySet())
                .isEqualTo(names(Evidence.values()));
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void namesEveryFactInBothLanguages(Fact fact) {
        assertThat(List.of(fact.sv(), fact.en()))
                .allSatisfy(name ->
                        assertThat(name).isNotBlank().isEqualTo(name.strip()).doesNotEndWith("."));
        fact.remedy()
                .ifPresent(remedy -> assertThat(remedy.in(Language.ENGLISH)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void namesEveryPieceOfEvidenceInBothLanguages(Evidence evidence) {
        assertThat(List.of(evidence.sv(), evidence.en()))
                .allSatisfy(name -> assertThat(name).isNotBlank().isEqualTo(name.strip()));
    }

    @Test
    void givesEveryFactItsOwnPhrase() {
        assertThat(Fact.values()).extracting(Fact::sv).doesNotHaveDuplicates();
        assertThat(Fact.values()).extracting(Fact::en).doesNotHaveDuplicates();
        assertThat(Evidence.values()).extracting(Evidence::sv).doesNotHaveDuplicates();
    }

    @Test
    void asksForEveryFactSomewhere() {
        Set<Fact> asked = Profiles.all().stream()
                .flatMap(profile -> profile.rules().stream())
                .flatMap(rule -> rule.condition().when().stream())
                .collect(Collectors.toSet());
        Set<Fact> defining = Profiles.all().stream()
                .flatMap(profile -> profile.definitions().stream())
                .flatMap(definition -> definition.condition().when().stream())
                .collect(Collectors.toSet());

        assertThat(Fact.values())
                .filteredOn(fact -> !asked.contains(fact) && !defining.contains(fact))
                .as("facts that no rule or definition asks for")
                .containsExactlyInAnyOrder(UNASKED);
    }

    @Test
    void asksForEveryPieceOfEvidenceSomewhere() {
        Set<Evidence> asked = Profiles.all().stream()
                .flatMap(profile -> profile.rules().stream())
                .flatMap(rule -> rule.condition().lacking().stream())
                .collect(Collectors.toSet());

        assertThat(Evidence.values())
                .filteredOn(evidence -> !asked.contains(evidence))
                .as("evidence that no rule asks for")
                .containsExactly(Evidence.RISK_CLASSIFICATION); // rules ask who classified: CLASSIFIED_JOINTLY
    }

    /** Söderköping names two classes that its rules treat alike; suspicion is reported without being asked for. */
    private static final Fact[] UNASKED = {Fact.INCIDENT_SUSPECTED};

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }
}
