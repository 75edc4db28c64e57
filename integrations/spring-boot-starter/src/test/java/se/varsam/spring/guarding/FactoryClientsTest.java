package se.varsam.spring.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.spring.guarding.Town.NUMBER;

import feign.Client;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignAutoConfiguration;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.registry.ImportHttpServices;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.rule.PolicyViolationException;

/** Clients that others make are guarded: nothing of a denied call leaves the process. */
class FactoryClientsTest {

    @FeignClient(name = "ai", url = "http://localhost:1")
    public interface Feigned extends Asks {

        @Override
        @PostMapping("/ask")
        String ask(@RequestBody String question);
    }

    public interface Exchanged {

        @PostExchange("/ask")
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        String ask(@RequestBody @OpenInformationOnly String question);
    }

    /** What was sent. */
    static final class Sent {
        private final List<String> all = new ArrayList<>();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableFeignClients(clients = Feigned.class)
    static class Feigns {

        @Bean
        Sent sent() {
            return new Sent();
        }

        @Bean
        Client client(Sent sent) {
            return (request, options) -> {
                sent.all.add(new String(request.body(), StandardCharsets.UTF_8));
                return Response.builder()
                        .status(200)
                        .headers(Map.of("Content-Type", List.of("text/plain")))
                        .request(request)
                        .body("svar", StandardCharsets.UTF_8)
                        .build();
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportHttpServices(group = "ai", types = Exchanged.class)
    static class Exchanges {

        @Bean
        Sent sent() {
            return new Sent();
        }

        @Bean
        RestClientHttpServiceGroupConfigurer toNowhere(Sent sent) {
            return groups -> groups.forEachClient((group, builder) -> answered(builder, sent));
        }

        private static void answered(RestClient.Builder builder, Sent sent) {
            builder.baseUrl("http://localhost:1").requestInterceptor((request, body, execution) -> {
                sent.all.add(new String(body, StandardCharsets.UTF_8));
                return new MockClientHttpResponse("svar".getBytes(StandardCharsets.UTF_8), HttpStatus.OK);
            });
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Made {

        @Bean
        FactoryBean<Asks> client() {
            return new FactoryBean<>() {

                @Override
                public Asks getObject() {
                    return question -> "svar";
                }

                @Override
                public Class<?> getObjectType() {
                    return Asks.class;
                }
            };
        }
    }

    @Test
    void guardsFeignClients() {
        Town.application(Feigns.class)
                .withConfiguration(AutoConfigurations.of(
                        FeignAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    Feigned client = context.getBean(Feigned.class);
                    assertThat(client.ask("Har ni?")).isEqualTo("svar");
                    assertThatThrownBy(() -> client.ask(NUMBER)).isInstanceOf(PolicyViolationException.class);
                    assertThat(context.getBean(Sent.class).all).containsExactly("Har ni?");
                    assertThat(context.getBean(GuardedBeans.class).report().lines())
                            .extracting(line -> line.place())
                            .containsExactly("Feigned.ask(String)");
                });
    }

    @Test
    void guardsHttpInterfaces() {
        Town.application(Exchanges.class).run(context -> {
            assertThat(context).hasNotFailed();
            Exchanged client = context.getBean(Exchanged.class);
            assertThat(client.ask("Har ni?")).isEqualTo("svar");
            assertThatThrownBy(() -> client.ask(NUMBER)).isInstanceOf(PolicyViolationException.class);
            assertThat(context.getBean(Sent.class).all).containsExactly("Har ni?");
            assertThat(context.getBean(GuardedBeans.class).report().isComplete())
                    .isTrue();
        });
    }

    @Test
    void guardsWhatAnyFactoryMakes() {
        Town.application(Made.class).run(context -> {
            Asks client = context.getBean(Asks.class);
            assertThat(client.ask("Har ni?")).isEqualTo("svar");
            assertThatThrownBy(() -> client.ask(NUMBER)).isInstanceOf(PolicyViolationException.class);
        });
    }
}
