package se.varsam.validation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.Guarded;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.reading.Declaration;
import se.varsam.reading.Marks;
import se.varsam.reading.ValueReader;
import se.varsam.rule.PolicyViolationException;

/** Annotations are read where there is no validator, in class loaders that hold nothing but what is said here. */
class WithoutValidatorTest {

    @Test
    void readsWithoutValidator() throws Exception {
        try (URLClassLoader loader = loader(Stream.of(Roots.of(ConstraintValidator.class)))) {
            assertThatThrownBy(() -> loader.loadClass("org.hibernate.validator.HibernateValidator"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(Roots.run(loader, ReadsDemand.class)).isEqualTo(true);
            assertThat(Roots.run(loader, ReadsClass.class)).isEqualTo(InformationClass.OPEN.name());
            assertThat(Roots.run(loader, GuardsACall.class)).isEqualTo("VARSAM-12");
        }
    }

    @Test
    void readsAClassWithoutTheValidationApi() throws Exception {
        try (URLClassLoader loader = loader(Stream.of())) {
            assertThatThrownBy(() -> loader.loadClass("jakarta.validation.Constraint"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(Roots.run(loader, ReadsClass.class)).isEqualTo(InformationClass.OPEN.name());
        }
    }

    @Test
    void refusesADemandWithoutTheValidationApiRatherThanLoseIt() throws Exception {
        try (URLClassLoader loader = loader(Stream.of())) {
            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .isThrownBy(() -> Roots.run(loader, ReadsDemand.class));
            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .isThrownBy(() -> Roots.run(loader, GuardsACall.class));
        }
    }

    @Test
    void needsAValidatorInItsOwnPackageOnly() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importUrl(Roots.of(OpenInformationOnly.class));

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..")
                .check(all);
        noClasses()
                .that()
                .resideOutsideOfPackage("se.varsam.validation")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.validation..", "se.varsam.validation")
                        .and(not(belongToAnyOf(Constraint.class, ConstraintTarget.class, Payload.class))))
                .check(all);
    }

    static final class ReadsDemand implements Callable<Object> {

        @Override
        public Object call() {
            return !Marks.on(Page.class, OpenInformationOnly.class).isEmpty();
        }
    }

    static final class ReadsClass implements Callable<Object> {

        @Override
        public Object call() {
            Information read = ValueReader.with(PersonalDataScanner.standard())
                    .read(new Draft("Torget byggs om."), Declaration.none())
                    .information();
            return read.level().name();
        }
    }

    /** Tells which demand a guarded call breaks. */
    static final class GuardsACall implements Callable<Object> {

        @Override
        public Object call() {
            Publisher publisher = Guarded.proxy(Publisher.class, text -> {}, AiPolicy.of("soderkoping"));
            publisher.publish("Torget byggs om.");
            try {
                publisher.publish(Validators.WITH_NUMBER);
            } catch (PolicyViolationException e) {
                return e.verdict().findings().get(0).clause().id();
            }
            return "";
        }
    }

    interface Publisher {

        void publish(@OpenInformationOnly String text);
    }

    @OpenInformationOnly
    record Page(String text) {}

    @Classified(InformationClass.OPEN)
    record Draft(String text) {}

    /** Below nothing but the JDK's own: the platform's loader would find the modules of the test. */
    private static URLClassLoader loader(Stream<URL> more) throws ClassNotFoundException {
        Stream<URL> always = Stream.of(
                Roots.of(OpenInformationOnly.class),
                Roots.of(WithoutValidatorTest.class),
                Roots.of(AiPolicy.class),
                Roots.of(Class.forName("org.slf4j.Logger")));
        return new URLClassLoader(Stream.concat(always, more).toArray(URL[]::new), null);
    }
}
