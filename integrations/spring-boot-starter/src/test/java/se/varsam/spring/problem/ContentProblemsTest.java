package se.varsam.spring.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "varsam.profile=soderkoping",
            "varsam.strict=false",
            // of Boot's next line already; of Spring Cloud nothing is used here
            "spring.cloud.compatibility-verifier.enabled=false",
            // as talkative as Spring can be asked to be
            "spring.mvc.log-resolved-exception=true",
            "spring.web.error.include-binding-errors=always",
            "spring.web.error.include-message=always",
            "spring.web.error.include-stacktrace=always"
        })
@ExtendWith(OutputCaptureExtension.class)
class ContentProblemsTest {

    private static final String TEXT = "Anna Berg " + Answers.NUMBER;

    @LocalServerPort
    private int port;

    @Test
    void refusesABodyWithoutRepeatingIt(CapturedOutput output) {
        HttpResponse<String> answer = client().json("/question", "{\"text\":\"" + TEXT + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("urn:varsam:problem:content", "\"name\":\"text\"", "Bara öppen information får finnas här")
                .contains("\"message\":\"Size\"");
        tellsNothing(answer, output);
    }

    @Test
    void refusesABodyThatIsClassifiedAsAWhole(CapturedOutput output) {
        HttpResponse<String> answer = client().json("/draft", "{\"text\":\"" + TEXT + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:varsam:problem:content", "stämmer inte med hur det är klassat");
        tellsNothing(answer, output);
    }

    @Test
    void tellsOnlyTheNamesOfOtherConstraints(CapturedOutput output) {
        HttpResponse<String> answer = client().json("/letter", "{\"text\":\"" + TEXT + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("urn:varsam:problem:content", "Bara öppen information får finnas här")
                .contains("\"message\":\"Size\"", "\"message\":\"Quoting\"")
                .doesNotContain("ANNA");
        assertThat(output).doesNotContain("ANNA");
        tellsNothing(answer, output);
    }

    @Test
    void refusesAnArgumentOfAController(CapturedOutput output) {
        HttpResponse<String> answer = client().post("/argument", TEXT);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:varsam:problem:content", "Inga personuppgifter får finnas här");
        tellsNothing(answer, output);
    }

    @Test
    void refusesAnArgumentOfABean(CapturedOutput output) {
        HttpResponse<String> answer = client().post("/bean", TEXT);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"name\":\"note\"", "Inga personuppgifter får finnas här");
        tellsNothing(answer, output);
    }

    @Test
    void saysNothingOfTheKeysOfAMap(CapturedOutput output) {
        HttpResponse<String> answer = client().post("/keys", TEXT);

        assertThat(answer.body()).contains("urn:varsam:problem:content", "\"name\":\"notes\"");
        tellsNothing(answer, output);
    }

    @Test
    void blamesTheApplicationForWhatItReturns(CapturedOutput output) {
        HttpResponse<String> answer = client().get("/returned");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("urn:varsam:problem:content-returned");
        tellsNothing(answer, output);
    }

    @Test
    void answersInEnglish() {
        HttpResponse<String> answer =
                new Application.Client(port, "en").json("/question", "{\"text\":\"" + TEXT + "\"}");

        assertThat(answer.body())
                .contains("The content may not be here", "Only open information may be here")
                .doesNotContain("öppen");
    }

    @Test
    void leavesOtherConstraintsToSpring() {
        HttpResponse<String> answer = client().post("/size", "two");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("urn:varsam");
    }

    @Test
    void letsOpenTextThrough() {
        assertThat(client().json("/question", "{\"text\":\"Öppet\"}").statusCode())
                .isEqualTo(200);
    }

    private Application.Client client() {
        return new Application.Client(port);
    }

    private static void tellsNothing(HttpResponse<String> answer, CapturedOutput output) {
        assertThat(answer.body()).doesNotContain("Anna", Answers.NUMBER);
        assertThat(output).contains("urn:varsam:problem:").doesNotContain("Anna Berg", Answers.NUMBER);
    }
}
