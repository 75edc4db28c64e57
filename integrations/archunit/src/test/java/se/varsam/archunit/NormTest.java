package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.varsam.profile.Profiles;
import se.varsam.rule.Clause;
import se.varsam.rule.Enforceability;

class NormTest {

    private static final Set<String> CITED = Arrays.stream(Norm.values())
            .flatMap(norm -> norm.clauses().stream())
            .collect(Collectors.toSet());

    @Test
    void everyClauseThatCodeCanShowIsCitedByARule() {
        Set<String> shown = Profiles.all().stream()
                .filter(profile -> !Set.of(Profiles.LAW, Profiles.SAFEGUARDS).contains(profile.id()))
                .flatMap(profile -> profile.clauses().stream())
                .filter(clause -> clause.enforceability().contains(Enforceability.STATIC))
                .map(Clause::id)
                .collect(Collectors.toSet());

        assertThat(shown).hasSizeGreaterThan(50);
        assertThat(CITED).containsAll(shown);
    }

    @Test
    void everyCitedClauseExists() {
        Set<String> existing = Profiles.all().stream()
                .flatMap(profile -> profile.clauses().stream())
                .map(Clause::id)
                .collect(Collectors.toSet());

        assertThat(existing).containsAll(CITED);
    }

    @Test
    void aReasonIsGivenInBothLanguagesWithItsClauses() {
        assertThat(Norm.values()).allSatisfy(norm -> {
            assertThat(norm.because()).contains(" / ").endsWith("(" + String.join(", ", norm.clauses()) + ")");
            assertThat(norm.clauses()).isNotEmpty().doesNotHaveDuplicates();
        });
    }
}
