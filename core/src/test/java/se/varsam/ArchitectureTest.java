package se.varsam;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.varsam");

    /** Packages of core's own, beside the detectors below {@code se.varsam.privacy}. */
    private static final Set<String> INTERNAL =
            Set.of("se.varsam.data", "se.varsam.identity.check", "se.varsam.jdbc", "se.varsam.profile.se");

    @Test
    void importsTheWholeModule() {
        assertThat(CORE.stream().map(type -> type.getPackageName()).collect(Collectors.toSet()))
                .hasSizeGreaterThan(15);
        assertThat(CORE.size()).isGreaterThan(100);
    }

    @Test
    void dependsInOneDirection() {
        slices().matching("se.varsam.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void buildsInLayers() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("words")
                .definedBy("se.varsam.term", "se.varsam.data", "se.varsam.jdbc")
                .layer("identity")
                .definedBy("se.varsam.identity..")
                .layer("privacy")
                .definedBy("se.varsam.privacy..")
                .layer("values")
                .definedBy("se.varsam.person", "se.varsam.information", "se.varsam.risk")
                .layer("audit")
                .definedBy("se.varsam.audit..")
                .layer("attestation")
                .definedBy("se.varsam.attestation")
                .layer("tool")
                .definedBy("se.varsam.tool")
                .layer("record")
                .definedBy("se.varsam.record")
                .layer("matter")
                .definedBy("se.varsam.content", "se.varsam.decision", "se.varsam.incident")
                .optionalLayer("desk")
                .definedBy("se.varsam.decision.desk..")
                .layer("label")
                .definedBy("se.varsam.label..")
                .layer("use")
                .definedBy("se.varsam.use")
                .layer("rule")
                .definedBy("se.varsam.rule")
                .layer("profile")
                .definedBy("se.varsam.profile")
                .layer("municipality")
                .definedBy("se.varsam.profile.se")
                .layer("root")
                .definedBy("se.varsam")
                .layer("guard")
                .definedBy("se.varsam.guard")
                .whereLayer("guard")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("identity")
                .mayOnlyBeAccessedByLayers("privacy", "values", "root")
                .whereLayer("privacy")
                .mayOnlyBeAccessedByLayers("values", "root", "guard")
                .whereLayer("values")
                .mayOnlyBeAccessedByLayers(
                        "audit",
                        "attestation",
                        "tool",
                        "record",
                        "matter",
                        "desk",
                        "use",
                        "rule",
                        "profile",
                        "municipality",
                        "root",
                        "guard")
                .whereLayer("audit")
                .mayOnlyBeAccessedByLayers("matter", "desk", "root", "guard")
                .whereLayer("attestation")
                .mayOnlyBeAccessedByLayers("tool", "use", "rule", "profile", "root", "guard")
                .whereLayer("tool")
                .mayOnlyBeAccessedByLayers("use", "rule", "root", "guard")
                .whereLayer("record")
                .mayOnlyBeAccessedByLayers("audit", "desk", "profile", "municipality", "root")
                .whereLayer("matter")
                .mayOnlyBeAccessedByLayers("desk", "label", "use", "profile", "municipality", "root", "guard")
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("root", "guard")
                .whereLayer("label")
                .mayOnlyBeAccessedByLayers("profile", "municipality", "root", "guard")
                .whereLayer("use")
                .mayOnlyBeAccessedByLayers("rule", "profile", "municipality", "root", "guard")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("profile", "municipality", "root", "guard")
                .whereLayer("profile")
                .mayOnlyBeAccessedByLayers("municipality", "root", "guard")
                .whereLayer("municipality")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("guard")
                .check(CORE);
    }

    @Test
    void exportsEveryPackageButItsTablesAndItsMunicipalities() {
        ModuleDescriptor module = AiPolicy.class.getModule().getDescriptor();
        Set<String> exported =
                module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());

        assertThat(module.packages())
                .filteredOn(each -> !exported.contains(each) && CORE.containPackage(each) && hasTypes(each))
                .isNotEmpty()
                .allMatch(each -> INTERNAL.contains(each)
                        || each.startsWith("se.varsam.audit.")
                        || each.startsWith("se.varsam.privacy.")
                        || each.startsWith("se.varsam.label."));
        assertThat(exported)
                .contains("se.varsam.privacy", "se.varsam.privacy.finding")
                .noneMatch(each -> INTERNAL.contains(each))
                .noneMatch(each -> each.startsWith("se.varsam.privacy.") && !each.endsWith(".finding"));
        assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
    }

    @Test
    void readsTimeFromAClockOnly() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now"))
                        .and(target(rawParameterTypes(new Class<?>[0])))
                        .and(target(owner(resideInAPackage("java..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(CORE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(AiPolicy.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(Today.class.getName())
                .and()
                .resideOutsideOfPackages("se.varsam.audit..", "se.varsam.decision.desk..", "se.varsam.incident")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .because("the front door dates a use; evidence, decisions and incidents date what they write")
                .check(CORE);
    }

    @Test
    void keepsNothingStaticThatChanges() {
        fields().that().areStatic().should().beFinal().check(CORE);
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .notHaveRawType(resideInAPackage("java.util.concurrent.."))
                .check(CORE);
    }

    @Test
    void writesToNoStreamAndKnowsOneLogger() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .check(CORE);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CORE);
    }

    @Test
    void marksEveryPackageNonNullWithAWordOfItsOwn() throws ClassNotFoundException {
        Set<String> packages = CORE.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
        for (String each : packages) {
            assertThat(Class.forName(each + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(each)
                    .isTrue();
        }
        assertThat(packages).noneMatch(each -> each.matches(".*\\.(impl|util|helper|manager|service|common)s?\\b.*"));
    }

    @Test
    void namesClassesAfterWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Service|Common)")
                .check(CORE);
        methods().that().haveNameStartingWith("get").should().haveName("get").check(CORE);
    }

    private static boolean hasTypes(String each) {
        return !CORE.getPackage(each).getClasses().isEmpty();
    }
}
