package se.varsam.spring.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A server whose controllers meet what stands in the way, and a client of it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Answers.Controller.class)
class Application {

    @Bean
    Answers.Register register() {
        return new Answers.Register();
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.csrf(each -> each.disable())
                .authorizeHttpRequests(each -> each.anyRequest().permitAll())
                .build();
    }

    /** Sends JSON to a server, or plain text; in a language or none. */
    record Client(int port, Optional<String> language) {

        Client(int port) {
            this(port, Optional.empty());
        }

        Client(int port, String language) {
            this(port, Optional.of(language));
        }

        HttpResponse<String> get(String path) {
            return send(request(path).GET());
        }

        HttpResponse<String> post(String path, String text) {
            return send(request(path).header("Content-Type", "text/plain").POST(BodyPublishers.ofString(text)));
        }

        HttpResponse<String> json(String path, String json) {
            return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            return language.map(each -> request.header("Accept-Language", each)).orElse(request);
        }

        private static HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
