package se.varsam.eservice.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.api.Answers.problem;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.varsam.eservice.KontaktcenterTest;

/** A text in another encoding is refused, not read as if nothing were in it. */
@KontaktcenterTest
class EncodingTest {

    private static final String SCAN = "/api/scan";
    private static final String TRIAGE = "/api/triage?municipality=0582&class=OPEN";
    private static final String TEXT = "Jag på 19900101-0017";

    private Sent sent = new Sent(0);

    @BeforeEach
    void connect(@LocalServerPort int port) {
        sent = new Sent(port);
    }

    @ParameterizedTest
    @CsvSource({
        SCAN + ", UTF-16",
        SCAN + ", UTF-16LE",
        SCAN + ", ISO-8859-1",
        SCAN + ", \"windows-1252\"",
        SCAN + ", IBM037",
        TRIAGE + ", UTF-16",
        TRIAGE + ", ISO-8859-1",
    })
    void refusesAnotherEncodingThatIsTold(String path, String charset) {
        byte[] body = TEXT.getBytes(Charset.forName(charset.replace("\"", "")));
        HttpResponse<String> answer = sent.post(path, "text/plain; charset=" + charset, body);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(problem(answer)).contains("UTF-8").doesNotContain("0017");
    }

    @ParameterizedTest
    @ValueSource(strings = {SCAN, TRIAGE})
    void refusesAnotherEncodingThatIsNotTold(String path) {
        for (Charset charset : new Charset[] {UTF_16LE, ISO_8859_1}) {
            HttpResponse<String> answer = sent.post(path, "text/plain;charset=UTF-8", TEXT.getBytes(charset));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(problem(answer)).contains("UTF-8").doesNotContain("0017");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain;charset=utf-8", "text/plain;charset=US-ASCII"})
    void takesUtf8(String type) {
        HttpResponse<String> answer = sent.post(SCAN, type, TEXT.getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("PERSONNUMMER");
    }
}
