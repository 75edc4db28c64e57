package se.varsam.eservice.errand;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service on a database of its own in memory, the same for all tests of these pages. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:errand;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
@Import(Surroundings.class)
@interface ErrandPages {}
