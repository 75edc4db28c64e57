package se.varsam.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.varsam.architecture.standin.FeignClient;
import se.varsam.archunit.AiClients;
import se.varsam.archunit.VarsamRules;

/**
 * What an architect writes to know that the policy holds everywhere. The same small service is here twice: {@code compliant}
 * breaks no rule, and what {@code violating} breaks, and how one is told, stands line by line in {@code violating.txt}.
 */
class ArchitectureTest {

    private static final AiClients CLIENTS = AiClients.known().and(annotatedWith(FeignClient.class));

    private static final List<ArchRule> RULES = VarsamRules.each(CLIENTS);

    private static final ClassFileImporter IMPORTER = new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS);

    private static final JavaClasses COMPLIANT = IMPORTER.importPackages("se.varsam.architecture.compliant");

    private static final JavaClasses VIOLATING = IMPORTER.importPackages("se.varsam.architecture.violating");

    @Test
    void oneLineAsksForEverything() {
        VarsamRules.all(CLIENTS).check(COMPLIANT);
    }

    @ParameterizedTest // a rule that found nothing to examine fails here
    @FieldSource("RULES")
    void theCompliantServiceKeepsEveryRule(ArchRule rule) {
        rule.check(COMPLIANT);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theViolatingServiceBreaksEveryRule(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATING).hasViolation()).isTrue();
    }

    @Test
    void everyFindingIsTold() throws IOException {
        List<String> findings = RULES.stream()
                .flatMap(rule -> rule.evaluate(VIOLATING).getFailureReport().getDetails().stream())
                .sorted()
                .toList();

        assertThat(findings).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = ArchitectureTest.class.getResourceAsStream("violating.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
