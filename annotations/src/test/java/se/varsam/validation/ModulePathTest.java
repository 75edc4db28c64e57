package se.varsam.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validation;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;

/** In a layer of its own, for a test's own module is opened further than its descriptor says. */
class ModulePathTest {

    @Test
    void opensTheValidatorsToAValidatorThatIsAModule() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader application = application()) {
            thread.setContextClassLoader(application);
            assertThat(Roots.run(application, Validates.class))
                    .isEqualTo("org.hibernate.validator: Bara öppen information får finnas här,"
                            + " utan personuppgifter eller annat skyddsvärt."
                            + " Ingen har sagt vad innehållet rymmer: klassa det på dess typ eller fält.");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URLClassLoader application() throws Exception {
        ModuleFinder modules = ModuleFinder.of(
                path(OpenInformationOnly.class),
                path(AiPolicy.class),
                path(ConstraintValidator.class),
                path(HibernateValidator.class),
                path(Class.forName("org.slf4j.Logger")),
                path(Class.forName("org.jboss.logging.Logger")),
                path(Class.forName("com.fasterxml.classmate.TypeResolver")));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration resolved = Configuration.resolveAndBind(
                modules,
                List.of(boot.configuration()),
                ModuleFinder.of(),
                Set.of("se.varsam.annotations", "org.hibernate.validator"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(resolved, List.of(boot), null)
                .layer();
        return new URLClassLoader(
                new URL[] {Roots.of(ModulePathTest.class)}, layer.findLoader("se.varsam.annotations"));
    }

    private static Path path(Class<?> type) throws Exception {
        return Path.of(Roots.of(type).toURI());
    }

    static final class Validates implements Callable<Object> {

        @Override
        public Object call() {
            String module = HibernateValidator.class.getModule().getName();
            return module + ": "
                    + Validation.byDefaultProvider()
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory()
                            .getValidator()
                            .validate(new Form(new Object()))
                            .iterator()
                            .next()
                            .getMessage();
        }
    }

    record Form(@OpenInformationOnly Object anything) {}
}
