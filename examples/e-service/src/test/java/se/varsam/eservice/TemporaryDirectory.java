package se.varsam.eservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps what the application stores in a directory of its own below {@code target}. */
public final class TemporaryDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        try {
            Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kontaktcenter-");
            TestPropertyValues.of("kontaktcenter.directory=" + directory).applyTo(application);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
