package se.varsam.spring.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.varsam.guarded.report.Interception;
import se.varsam.spring.guarding.application.ByHand;
import se.varsam.spring.guarding.application.Eneo;

/** The classes of the application that no bean is of are told of too. */
class OwnTypesTest {

    @Test
    void tellsOfClassesThatNoBeanIsOf(@TempDir Path folder) throws IOException {
        URL[] packaged = {packaged(folder, "Eneo", "ByHand", "Quiet").toUri().toURL()};
        ApplicationContextRunner application = Town.application()
                .withClassLoader(new URLClassLoader(packaged, OwnTypesTest.class.getClassLoader()))
                .withInitializer(context -> AutoConfigurationPackages.register(
                        (BeanDefinitionRegistry) context.getBeanFactory(), Eneo.class.getPackageName()));

        application
                .withPropertyValues("varsam.strict=false")
                .run(context -> assertThat(
                                context.getBean(GuardedBeans.class).report().holes())
                        .singleElement()
                        .satisfies(hole -> {
                            assertThat(hole.place()).isEqualTo("ByHand.ask(String)");
                            assertThat(hole.interception()).containsExactly(Interception.NOT_PROXIED);
                        }));
        application.run(context -> assertThat(context).hasFailed());
        application.withBean(ByHand.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(GuardedBeans.class).report().isComplete())
                    .isTrue();
        });
    }

    private static Path packaged(Path folder, String... names) throws IOException {
        for (String name : names) {
            String file = Eneo.class.getPackageName().replace('.', '/') + "/" + name + ".class";
            Files.createDirectories(folder.resolve(file).getParent());
            try (InputStream in = OwnTypesTest.class.getResourceAsStream("/" + file)) {
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
        return folder;
    }
}
