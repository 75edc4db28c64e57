package se.varsam.eservice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a database in memory, with a clock of its own and limits that are soon reached: started once for every
 * test that says this and nothing more, so each test leaves the service as it found it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Kontaktcenter.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.servlet.multipart.max-file-size=20KB",
            "spring.servlet.multipart.max-request-size=21KB",
            "kontaktcenter.api.upload=1MB",
            "kontaktcenter.api.message=8KB",
            "kontaktcenter.api.scenarios=64KB"
        })
@AutoConfigureMockMvc
@Import(Surroundings.class)
@ContextConfiguration(initializers = TemporaryDirectory.class)
public @interface KontaktcenterTest {}
