package se.varsam.eservice.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.api.Answers.json;
import static se.varsam.eservice.api.Answers.problem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.varsam.eservice.KontaktcenterTest;

/** What goes wrong before the API is reached: a problem each time, and nothing of what was sent. */
@KontaktcenterTest
class RefusalTest {

    private static final String ASTA = "asta:varsam";
    private static final String SECRET = "199001010017";

    private Sent sent = new Sent(0);

    @BeforeEach
    void connect(@LocalServerPort int port) {
        sent = new Sent(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/assess",
                "/api/scan",
                "/api/label",
                "/api/inspect",
                "/api/triage",
                "/v3/api-docs",
                "/api/nothing"
            })
    void letsNobodyInWhoHasNotSignedIn(String path) {
        HttpResponse<String> answer = sent.as("", "POST", path + "?q=" + SECRET);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(problem(answer)).contains(" / ").doesNotContain(SECRET);
    }

    @Test
    void letsNobodyInWithAnotherPassword() {
        HttpResponse<String> answer = sent.as("asta:" + SECRET, "GET", "/api/scenario.schema.json");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problem(answer)).doesNotContain(SECRET, "asta");
    }

    @ParameterizedTest
    @CsvSource({
        "404, GET, /api/nothing/199001010017, text/plain",
        "405, GET, /api/scan?name=199001010017, text/plain",
        "405, DELETE, /api/label?name=199001010017, text/plain",
        "415, POST, /api/scan?name=199001010017, application/x-199001010017",
        "415, POST, /api/assess?name=199001010017, text/plain",
        "400, POST, /api/label?name=199001010017, application/octet-stream",
        "400, POST, /api/triage?name=199001010017, text/plain",
        "400, POST, /api/scan?level=199001010017, text/plain",
        "400, POST, /api/triage?municipality=0582&class=199001010017, text/plain",
        "400, POST, /api/label?municipality=0582&system=x&origin=199001010017, application/octet-stream",
    })
    void refusesWithoutRepeating(int status, String method, String path, String type) {
        HttpResponse<String> answer = sent.as(ASTA, method, path, "Content-Type", type);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problem(answer)).contains(" / ").doesNotContain(SECRET);
    }

    @Test
    void refusesAFormThatNobodyAskedFor() {
        HttpResponse<String> answer =
                sent.as(ASTA, "POST", "/api/scan?x=" + SECRET, "Accept", "image/png", "Content-Type", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(problem(answer)).doesNotContain(SECRET);
    }

    @Test
    void namesTheParameterThatIsMissing() {
        HttpResponse<String> answer =
                sent.as(ASTA, "POST", "/api/label?municipality=0582", "Content-Type", "application/octet-stream");
        assertThat(json(answer).get("detail").asText()).contains("system");
    }

    @Test
    void tellsWhichMethodThereIs() {
        HttpResponse<String> answer = sent.as(ASTA, "GET", "/api/scan");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void saysItInRightSwedish() {
        assertThat(json(sent.as(ASTA, "POST", "/api/assess", "Content-Type", "text/plain"))
                        .get("detail")
                        .asText())
                .startsWith("Content-Type är en annan än den som adressen tar emot: se huvudfältet Accept");
        assertThat(json(sent.as(ASTA, "GET", "/api/scan")).get("detail").asText())
                .contains("se huvudfältet Allow");
    }

    @Test
    void answersABrowserTheSame() {
        HttpResponse<String> answer = sent.as(ASTA, "GET", "/api/nothing", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        problem(answer);
    }
}
