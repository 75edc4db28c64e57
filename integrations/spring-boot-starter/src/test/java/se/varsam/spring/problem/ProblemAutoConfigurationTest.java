package se.varsam.spring.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.varsam.decision.desk.DeskException;

class ProblemAutoConfigurationTest {

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class, ProblemAutoConfiguration.class))
            .withBean(Answers.Register.class, Answers.Register::new)
            .withBean(Answers.Controller.class);

    @RestControllerAdvice
    static class Own {

        @ExceptionHandler
        ResponseEntity<String> desk(DeskException e) {
            return ResponseEntity.status(HttpStatus.LOCKED).body("eget");
        }
    }

    @Test
    void leavesItToTheApplicationsOwnHandlers() {
        application.withBean(Own.class).run(context -> {
            MockMvcTester web = MockMvcTester.from(context);

            assertThat(web.get().uri("/desk?reason=NOBODY"))
                    .hasStatus(HttpStatus.LOCKED)
                    .hasBodyTextEqualTo("eget");
            assertThat(web.get().uri("/trail?reason=CLOSED")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        });
    }

    @Test
    void answersAsTheApplicationSpeaks() {
        application
                .withPropertyValues("spring.web.locale=en", "spring.web.locale-resolver=fixed")
                .run(context -> assertThat(MockMvcTester.from(context).get().uri("/desk?reason=NOBODY"))
                        .bodyJson()
                        .extractingPath("title")
                        .isEqualTo("The decision desk says no"));
    }

    @Test
    void isAbsentWhereNothingAnswersRequests() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ProblemAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PolicyProblems.class));
    }

    @Test
    void isAbsentWithoutSpringMvc() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ProblemAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader("org.springframework.web", "jakarta.servlet"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("varsamPolicyProblems"));
    }
}
