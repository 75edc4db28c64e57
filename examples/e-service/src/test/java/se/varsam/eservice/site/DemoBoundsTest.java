package se.varsam.eservice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.varsam.eservice.KontaktcenterTest;

/** Over HTTP, for it is the server that reads what a proxy tells. */
@KontaktcenterTest
class DemoBoundsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordEncoder passwords;

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 203.0.113.5",
        "X-Forwarded-For, 127.0.0.1",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Host, example.org",
        "Forwarded, for=203.0.113.5",
        "x-FORWARDED-for, '127.0.0.1, 10.1.2.3'"
    })
    void refuseWhatAProxyForwards(String header, String value) throws Exception {
        for (String path : new String[] {"/login", "/css/kontaktcenter.css", "/api/scenario.schema.json"}) {
            assertThat(status(HttpRequest.newBuilder(at(path)).header(header, value)))
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void letThisMachineIn() throws Exception {
        assertThat(status(HttpRequest.newBuilder(at("/login")))).isEqualTo(200);
    }

    @Test
    void endWithTheDemosPassword() {
        Staff own = new Staff(List.of(new Staff.Member("kim", "{noop}en helt annan", "CHEF")));
        FilterRegistrationBean<DemoBounds> bounds = SiteConfiguration.demoBounds(own, passwords);
        assertThat(bounds.isEnabled()).isFalse();
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
