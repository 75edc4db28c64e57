package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.profile.Profiles;
import se.varsam.rule.Clause;

/** Evaluates a rule on a few classes, with what is nested in them. */
final class Breaches {

    private Breaches() {}

    private static final Pattern CLAUSE =
            Pattern.compile("(?:SODERKOPING|KARLSKOGA|KARLSHAMN|NORSJO|K004|LAW)-[\\w.-]+");

    private static final Set<String> CLAUSES = Profiles.all().stream()
            .flatMap(profile -> profile.clauses().stream())
            .map(Clause::id)
            .collect(Collectors.toSet());

    /** The lines of the violations, sorted; each is a sentence in both languages and cites clauses that exist. */
    static List<String> of(ArchRule rule, Class<?>... types) {
        List<String> lines = evaluate(rule, types);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).matches("[A-Z][\\w., -]+: .*\\. / .*\\. \\w+ <.* in \\(\\w+\\.java:\\d+\\)");
            List<String> cited =
                    CLAUSE.matcher(line).results().map(MatchResult::group).toList();
            assertThat(cited).isNotEmpty();
            assertThat(CLAUSES).containsAll(cited);
        });
        return lines;
    }

    private static List<String> evaluate(ArchRule rule, Class<?>... types) {
        return rule
                .allowEmptyShould(true)
                .evaluate(new ClassFileImporter()
                        .importClasses(Arrays.stream(types)
                                .flatMap(Breaches::withNested)
                                .toArray(Class<?>[]::new)))
                .getFailureReport()
                .getDetails()
                .stream()
                .sorted()
                .toList();
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(Breaches::withNested));
    }
}
