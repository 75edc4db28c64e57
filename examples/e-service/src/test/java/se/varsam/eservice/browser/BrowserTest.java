package se.varsam.eservice.browser;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.varsam.eservice.Kontaktcenter;
import se.varsam.eservice.TemporaryDirectory;

/** A test in a browser: each test takes a {@link Visitor} that nobody has seen before. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Kontaktcenter.class, Failing.class},
        webEnvironment = RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryDirectory.class)
@ExtendWith(Visitors.class)
@interface BrowserTest {}
