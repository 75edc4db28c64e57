package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the README's table of annotations, guards and rules complete. */
class ReadmeTableTest {

    private static final String HEADING = "| annotation | runtime guard | build-time rule |";

    private static final Pattern CODE = Pattern.compile("`@?(\\w+)`");

    private final List<Row> rows = rows();

    /**
     * A line of the table.
     *
     * @param annotation the first column
     * @param guard what happens at run time
     * @param rule what happens in an architecture test
     */
    private record Row(String annotation, String guard, String rule) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(5);
            return new Row(cells[1].strip(), cells[2].strip(), cells[3].strip());
        }
    }

    @Test
    void everyAnnotationHasItsRow() {
        List<String> named =
                rows.stream().flatMap(row -> code(row.annotation())).sorted().toList();

        assertThat(named).containsExactlyElementsOf(annotations());
    }

    @Test
    void everyRuleIsNamedAndExists() {
        Set<String> named = rows.stream().flatMap(row -> code(row.rule())).collect(Collectors.toSet());

        assertThat(named).containsExactlyInAnyOrderElementsOf(rules());
    }

    @Test
    void everyCellSaysSomething() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.guard()).isNotBlank();
            assertThat(row.rule().equals("–") || code(row.rule()).findAny().isPresent())
                    .as(row.toString())
                    .isTrue();
        });
    }

    private static List<String> annotations() {
        List<String> found = new ClassFileImporter()
                .importPackages("se.varsam.annotation").stream()
                        .filter(JavaClass::isAnnotation)
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .toList();
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }

    private static Set<String> rules() {
        return Arrays.stream(VarsamRules.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == ArchRule.class)
                .map(Method::getName)
                .filter(name -> !name.equals("all"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> code(String cell) {
        return CODE.matcher(cell).results().map((MatchResult found) -> found.group(1));
    }

    private static List<Row> rows() {
        try {
            return Files.readAllLines(root().resolve("README.md")).stream()
                    .dropWhile(line -> !line.equals(HEADING))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("README.md", e);
        }
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("README.md")) && Files.exists(path.resolve("mvnw")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no README.md beside mvnw above the working directory"));
    }
}
