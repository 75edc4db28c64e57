package se.varsam.spring.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.varsam.audit.AuditException;
import se.varsam.decision.desk.DeskException;
import se.varsam.label.LabelException;

@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "varsam.profile=soderkoping",
            "varsam.strict=false",
            // of Boot's next line already; of Spring Cloud nothing is used here
            "spring.cloud.compatibility-verifier.enabled=false"
        })
class PolicyProblemsTest {

    private static final String TEXT = "Anna Berg, " + Answers.NUMBER + ", vill ha bistånd.";

    @LocalServerPort
    private int port;

    @Test
    void answersADenialWithClausesReasonsAndTheWayForward() {
        HttpResponse<String> answer = new Application.Client(port).post("/denied", TEXT);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:varsam:problem:denied\"", "\"title\":\"AI-policyn tillåter inte detta\"")
                .contains("\"verdict\":\"denied\"", "\"place\":\"Answers.denied\"", "\"profile\":\"soderkoping\"")
                .contains(
                        "\"id\":\"SODERKOPING-D\"", "\"effect\":\"deny\"", "personnummer", "maskera personuppgifterna");
    }

    @Test
    void answersInEnglishToWhoAsksForIt() {
        HttpResponse<String> answer = new Application.Client(port, "de, en;q=0.8").post("/denied", TEXT);

        assertThat(answer.body())
                .contains("\"title\":\"The AI policy does not allow this\"", "publicly available")
                .doesNotContain("allmänt tillgängliga");
    }

    @Test
    void saysNothingOfTheContentNorOfThePath() {
        HttpResponse<String> answer = new Application.Client(port).post("/denied?om=" + Answers.NUMBER, TEXT);

        assertThat(answer.body())
                .doesNotContain("Anna Berg", Answers.NUMBER, "/denied")
                .contains("urn:uuid:");
    }

    @Test
    void namesTheCaseThatWaitsForAHuman() {
        HttpResponse<String> answer = new Application.Client(port).get("/waiting");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains(
                        "urn:varsam:problem:human-decision-required",
                        "\"decision\":\"7f3a\"",
                        "\"reason\":\"undecided\"");
    }

    @Test
    void forbidsWhatAHumanHasRejected() {
        HttpResponse<String> answer = new Application.Client(port).get("/rejected");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"reason\":\"rejected\"").doesNotContain("\"decision\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/desk?reason=NOBODY,           403, decision-refused",
        "/desk?reason=UNKNOWN_CASE,     404, decision-refused",
        "/desk?reason=ALREADY_DECIDED,  409, decision-refused",
        "/desk?reason=STORE_FAILED,     503, decision-refused",
        "/trail?reason=UNWRITABLE,      503, no-evidence",
        "/trail?reason=PRUNED,          410, no-evidence",
        "/label?reason=UNSUPPORTED,     415, label",
        "/label?reason=TOO_LARGE,       413, label",
        "/label?reason=DAMAGED,         422, label",
        "/setup,                        500, not-guarded"
    })
    void hasAStatusAndATypeForEachKind(String path, int status, String type) {
        HttpResponse<String> answer = new Application.Client(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("urn:varsam:problem:" + type + "\"")
                .doesNotContain("/srv/logg", "@UsesAiTool");
    }

    @ParameterizedTest
    @EnumSource
    void takesNoReasonOfADeskForASuccess(DeskException.Reason reason) {
        assertThat(Reasons.status(reason).isError()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void takesNoReasonOfATrailForASuccess(AuditException.Reason reason) {
        assertThat(Reasons.status(reason).isError()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void takesNoReasonOfALabelForASuccess(LabelException.Reason reason) {
        assertThat(Reasons.status(reason).isError()).isTrue();
    }
}
