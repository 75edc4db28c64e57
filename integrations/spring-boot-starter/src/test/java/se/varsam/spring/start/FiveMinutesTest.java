package se.varsam.spring.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import se.varsam.audit.AuditTrail;
import se.varsam.rule.PolicyViolationException;
import se.varsam.spring.guarding.GuardedBeans;

/** The newcomer's five minutes, as the README has them: a dependency, a few properties, an annotation. */
class FiveMinutesTest {

    private static final Path CLASS = Path.of("src/test/java/se/varsam/spring/start/Translator.java");
    private static final Path PROPERTIES = Path.of("src/test/resources/start/application.yml");

    /** A newcomer has no database yet. */
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @Import(Translator.class)
    static class Application {}

    @Test
    void guardTheMethodAndLeaveEvidence(@TempDir Path folder) {
        try (ConfigurableApplicationContext application = start(folder)) {
            Translator translator = application.getBean(Translator.class);
            assertThat(translator.translate("När har biblioteket öppet?")).startsWith("In English");
            assertThatThrownBy(() -> translator.translate("Ring Eva Ek, 19900101-0017."))
                    .isInstanceOf(PolicyViolationException.class)
                    .hasMessageContaining("SODERKOPING-D")
                    .hasMessageContaining("Translator.translate")
                    .hasMessageNotContaining("0017");
            assertThat(application.getBean(GuardedBeans.class).report().isComplete())
                    .isTrue();
            assertThat(application.getBean(AuditTrail.class).size()).isEqualTo(2);
        }
    }

    @Test
    void areInTheReadmeWordForWord() throws IOException {
        String code = Files.readString(CLASS);
        String readme = Files.readString(Path.of("../../README.md"));
        assertThat(readme)
                .contains(code.substring(code.indexOf("@Service"), code.indexOf("// @end")))
                .contains(Files.readString(PROPERTIES));
    }

    private static ConfigurableApplicationContext start(Path folder) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        // Feign is among the tests' dependencies, and its release does not list Boot 4.1 yet.
        return application.run(
                "--spring.cloud.compatibility-verifier.enabled=false",
                "--spring.config.location=" + PROPERTIES.toUri(),
                "--varsam.audit.directory=" + folder.resolve("ai-logg"));
    }
}
