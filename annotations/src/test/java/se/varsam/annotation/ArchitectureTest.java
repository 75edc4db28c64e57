package se.varsam.annotation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import jakarta.validation.ConstraintTarget;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ANNOTATIONS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "se.varsam.annotation..",
                    "se.varsam.reading..",
                    "se.varsam.guarded..",
                    "se.varsam.validation..",
                    "se.varsam.testkit..");

    @Test
    void importsTheWholeModule() {
        assertThat(packages())
                .contains(
                        "se.varsam.annotation",
                        "se.varsam.annotation.information",
                        "se.varsam.reading",
                        "se.varsam.guarded");
        assertThat(ANNOTATIONS.size()).isGreaterThan(40);
    }

    @Test
    void dependsInOneDirection() {
        slices().matching("se.varsam.(**)").should().beFreeOfCycles().check(ANNOTATIONS);
    }

    @Test
    void buildsInLayers() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("information")
                .definedBy("se.varsam.annotation.information")
                .layer("annotation")
                .definedBy("se.varsam.annotation")
                .layer("reading")
                .definedBy("se.varsam.reading..")
                .layer("guarded")
                .definedBy("se.varsam.guarded..")
                .optionalLayer("validation")
                .definedBy("se.varsam.validation..")
                .optionalLayer("testkit")
                .definedBy("se.varsam.testkit..")
                .whereLayer("annotation")
                .mayOnlyBeAccessedByLayers("reading", "guarded", "validation", "testkit")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("guarded", "validation", "testkit")
                .whereLayer("guarded")
                .mayOnlyBeAccessedByLayers("testkit")
                .whereLayer("validation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("testkit")
                .mayNotBeAccessedByAnyLayer()
                .check(ANNOTATIONS);
    }

    @Test
    void knowsNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        "java..", "se.varsam..", "jakarta.validation..", "org.jspecify..", "org.slf4j.."))
                .check(ANNOTATIONS);
        noClasses()
                .that()
                .resideOutsideOfPackages("se.varsam.annotation.information", "se.varsam.validation..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta..").and(not(type(ConstraintTarget.class))))
                .because("a guard runs where nothing is validated, and only asks of what a demand is made")
                .check(ANNOTATIONS);
    }

    @Test
    void keepsEveryAnnotationUntilItIsRead() {
        classes()
                .that()
                .areAnnotations()
                .should()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "@Retention(RUNTIME)",
                        each -> each.getRawType().isEquivalentTo(Retention.class)
                                && each.tryGetExplicitlyDeclaredProperty("value")
                                        .map(Object::toString)
                                        .filter(value -> value.endsWith(RetentionPolicy.RUNTIME.name()))
                                        .isPresent()))
                .check(ANNOTATIONS);
        classes()
                .that()
                .areAnnotations()
                .should()
                .beAnnotatedWith(Documented.class)
                .check(ANNOTATIONS);
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
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the policy and the desk date what is done")
                .check(ANNOTATIONS);
    }

    @Test
    void keepsNothingStaticThatChanges() {
        fields().that().areStatic().should().beFinal().check(ANNOTATIONS);
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .notHaveRawType(resideInAPackage("java.util.concurrent.."))
                .check(ANNOTATIONS);
    }

    @Test
    void writesToNoStream() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(ANNOTATIONS);
    }

    @Test
    void marksEveryPackageNonNullWithAWordOfItsOwn() throws ClassNotFoundException {
        for (String each : packages()) {
            assertThat(Class.forName(each + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(each)
                    .isTrue();
        }
        assertThat(packages()).noneMatch(each -> each.matches(".*\\.(impl|util|helper|manager|service|common)s?\\b.*"));
    }

    @Test
    void namesClassesAfterWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Service|Common)")
                .check(ANNOTATIONS);
        methods().should().haveNameNotMatching("get[A-Z].*").check(ANNOTATIONS);
    }

    private static Set<String> packages() {
        return ANNOTATIONS.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }
}
