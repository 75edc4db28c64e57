package se.varsam.spring.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.spring.guarding.GuardedBeans;
import se.varsam.tool.ToolRegister;

@SpringBootTest(
        classes = VarsamEndpointTest.Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "varsam.municipalities.0582=soderkoping",
            "varsam.municipalities.1883=karlskoga",
            "varsam.tools.eneo.name=Eneo",
            "varsam.tools.eneo.availability=PROCURED",
            "varsam.strict=false",
            // of Boot's next line already; of Spring Cloud nothing is used here
            "spring.cloud.compatibility-verifier.enabled=false",
            "management.endpoints.web.exposure.include=varsam,health",
            "management.endpoint.health.show-details=always"
        })
class VarsamEndpointTest {

    @LocalServerPort
    private int port;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {

        @Bean
        @Primary
        GuardedBeans guards() {
            return Guards.withAHole();
        }

        @Bean
        DecisionDesk desk(AuditTrail trail) {
            Person admin = Person.of("drift", Role.SYSTEM_OWNER);
            DecisionDesk desk = DecisionDesk.of(
                    DecisionStore.inMemory(),
                    () -> Optional.of(admin),
                    trail,
                    Clock.systemUTC(),
                    DeskRules.fourEyes(Duration.ofDays(7)));
            desk.stop("eneo", "Svarar fel om Anna.");
            return desk;
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(each -> each.anyRequest().permitAll())
                    .build();
        }
    }

    @Test
    void showsGuardsProfilesToolsAndStops() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/actuator/varsam");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"complete\":false", "Assistant.ask(String)", "NOT_PROXIED")
                .contains(
                        "\"id\":\"soderkoping\"", "\"code\":\"1883\"", "\"version\":\"karlskoga@", "\"recorded\":true")
                .contains("\"name\":\"Eneo\"", "\"availability\":\"PROCURED\"")
                .contains("\"state\":\"OPEN\"", "\"tool\":\"eneo\"")
                .doesNotContain("Anna", "drift");
    }

    @Test
    void isDownWithAHole() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"varsam\":{", "\"status\":\"DOWN\"", "\"holes\":1", "\"trail\":\"OK\"");
    }

    @Test
    void saysThatNothingIsCompleteWhereGuardingIsExcluded() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ActuatorAutoConfiguration.class))
                .withBean(ToolRegister.class, ToolRegister::of)
                .withPropertyValues(
                        "management.endpoints.web.exposure.include=varsam", "management.health.varsam.enabled=false")
                .run(context -> assertThat(context.getBean(VarsamEndpoint.class)
                                .overview()
                                .guards()
                                .complete())
                        .isFalse());
    }

    @Test
    void isAbsentWithoutAnActuator() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ActuatorAutoConfiguration.class))
                .withClassLoader(
                        new FilteredClassLoader("org.springframework.boot.actuate", "org.springframework.boot.health"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean("varsamEndpoint")
                        .doesNotHaveBean("varsamHealthIndicator"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
