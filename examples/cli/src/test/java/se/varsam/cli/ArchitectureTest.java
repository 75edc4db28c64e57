package se.varsam.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** Types in a package, so that it fits on one screen. */
    private static final int MOST = 16;

    private static final JavaClasses COMMAND_LINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.varsam.cli");

    @Test
    void importsTheWholeCommandLine() {
        assertThat(COMMAND_LINE.size()).isGreaterThan(100);
    }

    @Test
    void dependsInOneDirection() {
        slices().matching("se.varsam.(**)").should().beFreeOfCycles().check(COMMAND_LINE);
    }

    @Test
    void keepsTheFrontDoorAboveEveryCommand() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.varsam.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.varsam.cli")
                .check(COMMAND_LINE);
    }

    @Test
    void fitsEachPackageOnOneScreen() {
        Map<String, Long> types = COMMAND_LINE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(types).hasSizeGreaterThan(8);
        assertThat(types.values()).allMatch(count -> count <= MOST);
    }

    @Test
    void marksEveryPackageAgainstNulls() {
        assertThat(COMMAND_LINE.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }
}
