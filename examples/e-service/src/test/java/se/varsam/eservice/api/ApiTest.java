package se.varsam.eservice.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.api.Answers.json;
import static se.varsam.eservice.api.Answers.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.Pictures;
import se.varsam.label.LabelException;

/** The HTTP API, as a program in another language meets it. */
@KontaktcenterTest
class ApiTest {

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain;charset=UTF-8";
    /** Set aside for fiction. */
    private static final String PERSONAL_NUMBER = "19900101-0017";

    private Sent sent = new Sent(0);

    @Autowired
    private AuditTrail trail;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        sent = new Sent(port);
    }

    @Nested
    class Assessing {

        @Test
        void judgesTheDocumentedExampleAsDocumented() {
            JsonNode verdict = json(sent.post("/api/assess?municipality=0582", JSON, ApiExamples.SCENARIO))
                    .get(0);
            JsonNode documented = json(ApiExamples.VERDICT).get(0);
            assertThat(verdict.get("verdict")).isEqualTo(documented.get("verdict"));
            assertThat(verdict.get("profile")).isEqualTo(documented.get("profile"));
            assertThat(verdict.get("findings").findValuesAsText("clause")).contains("SODERKOPING-D");
            assertThat(verdict.properties().stream().map(each -> each.getKey()).toList())
                    .isEqualTo(documented.properties().stream()
                            .map(each -> each.getKey())
                            .toList());
        }

        @Test
        void answersForEveryMunicipalityWhenNoneIsNamed() {
            assertThat(json(sent.post("/api/assess", JSON, ApiExamples.SCENARIO))
                            .findValuesAsText("profile"))
                    .contains("karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004");
        }

        @Test
        void leavesEvidence() {
            long before = trail.size();
            sent.post("/api/assess?municipality=norsjo", JSON, ApiExamples.SCENARIO);
            assertThat(trail.size()).isEqualTo(before + 1);
        }

        @Test
        void namesEveryPlaceThatIsWrongAndNothingThatWasEntered() {
            HttpResponse<String> answer = sent.post(
                    "/api/assess",
                    JSON,
                    "{\"id\": \"x\", \"act\": \"EAT\", \"tool\": {\"id\": \"\"}, \"note\": \"" + PERSONAL_NUMBER
                            + "\"}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).findValuesAsText("path")).contains("$.act");
            assertThat(problem(answer)).doesNotContain(PERSONAL_NUMBER);
        }

        @Test
        void refusesAMunicipalityThatIsNotHere() {
            HttpResponse<String> answer = sent.post("/api/assess?municipality=9999", JSON, ApiExamples.SCENARIO);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(problem(answer)).contains("soderkoping").doesNotContain("9999");
        }

        @Test
        void refusesMoreThanItTakes() {
            HttpResponse<String> answer = sent.post("/api/assess", JSON, "[" + " ".repeat(70_000));
            assertThat(answer.statusCode()).isEqualTo(413);
            problem(answer);
        }

        @Test
        void refusesMoreScenariosThanItJudgesAtOnce() {
            long before = trail.size();
            String many = IntStream.rangeClosed(0, 100)
                    .mapToObj(number -> ApiExamples.SCENARIO.replace("klistra-in", "nummer-" + number))
                    .collect(Collectors.joining(",", "[", "]"));
            HttpResponse<String> answer = sent.post("/api/assess?municipality=0582", JSON, many);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(problem(answer)).contains("100 scenarier", "100 scenarios");
            assertThat(trail.size()).isEqualTo(before);
        }

        @Test
        void givesTheSchemaOfAScenario() {
            assertThat(json(sent.get("/api/scenario.schema.json")).get("$defs").has("scenario"))
                    .isTrue();
        }
    }

    @Nested
    class Scanning {

        @Test
        void tellsWhatAndWhereAndNeverTheValue() {
            HttpResponse<String> answer = sent.post("/api/scan", TEXT, "Hej, jag är " + PERSONAL_NUMBER + ".");
            JsonNode found = json(answer).get("findings").get(0);
            assertThat(found.get("type").asText()).isEqualTo("PERSONNUMMER");
            assertThat(found.get("start").asInt()).isEqualTo(12);
            assertThat(found.get("end").asInt()).isEqualTo(25);
            assertThat(answer.body()).doesNotContain("0017");
        }

        @Test
        void readsSwedishAsUtf8() {
            assertThat(json(sent.post("/api/scan", TEXT, "åäö " + PERSONAL_NUMBER))
                            .findValuesAsText("start"))
                    .containsExactly("4");
        }

        @Test
        void findsNothingInAnOpenText() {
            assertThat(json(sent.post("/api/scan", TEXT, "När har biblioteket öppet?"))
                            .get("findings"))
                    .isEmpty();
        }

        @Test
        void tellsTenThousandFindingsAndReadsNoFurther() {
            String longerThanIsTaken = "Ring 070-174 06 05.\n".repeat(100_000);
            JsonNode answer = json(sent.post("/api/scan", TEXT, longerThanIsTaken));
            assertThat(answer.get("findings")).hasSize(10_000);
            assertThat(answer.get("more").asBoolean()).isTrue();
        }

        @Test
        void tellsThatThereIsNoMore() {
            JsonNode answer = json(sent.post("/api/scan", TEXT, "Ring 070-174 06 05.\n".repeat(10_000)));
            assertThat(answer.get("findings")).hasSize(10_000);
            assertThat(answer.get("more").asBoolean()).isFalse();
        }

        @Test
        void refusesABodyThatIsTooLongThoughItsLengthIsNotTold() {
            HttpResponse<String> answer = sent.stream(
                    "/api/inspect", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3_000_000])));
            assertThat(answer.statusCode()).isEqualTo(413);
            problem(answer);
        }
    }

    @Nested
    class Labelling {

        @Test
        void labelsAnImageAndKeepsItsPixels() throws IOException {
            byte[] image = Pictures.of("png");
            HttpResponse<byte[]> answer =
                    sent.download("/api/label?municipality=0582&system=Firefly&name=torget.png", image);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Varsam-Format")).hasValue("PNG");
            assertThat(answer.headers().firstValue("Varsam-Caption"))
                    .hasValue("Denna%20bild%20har%20genererats%20med%20hj%C3%A4lp%20av%20AI");
            assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getRGB(3, 3))
                    .isEqualTo(ImageIO.read(new ByteArrayInputStream(image)).getRGB(3, 3));
            assertThat(json(sent.post("/api/inspect", answer.body()))
                            .get("tellsOfAi")
                            .asBoolean())
                    .isTrue();
        }

        @Test
        void saysThatAnImageIsNotLabelled() throws IOException {
            JsonNode found = json(sent.post("/api/inspect", Pictures.of("jpg")));
            assertThat(found.get("tellsOfAi").asBoolean()).isFalse();
            assertThat(found.get("format").asText()).isEqualTo("JPEG");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "application/x-www-form-urlencoded",
                    "Application/X-WWW-Form-Urlencoded;charset=UTF-8",
                    "multipart/form-data; boundary=x",
                    "MULTIPART/form-data; boundary=x"
                })
        void takesNoForm(String type) throws IOException {
            for (String path : List.of("/api/label?municipality=0582&system=Firefly", "/api/inspect")) {
                HttpResponse<String> answer = sent.post(path, type, Pictures.of("png"));
                assertThat(answer.statusCode()).as(path).isEqualTo(415);
                problem(answer);
            }
        }

        @Test
        void leavesEvidenceOfTheToolAndOfNothingElseThatWasSent() throws IOException {
            AuditRecord known = recordOf("Adobe%20Firefly");
            assertThat(known.kind()).isEqualTo(AuditKind.LABELLED);
            assertThat(known.tool()).isEqualTo("firefly");
            assertThat(known.person()).contains("asta");
            assertThat(known.digests()).containsOnlyKeys("output-sha256");
            assertThat(recordOf(PERSONAL_NUMBER).tool()).isEmpty();
        }

        private AuditRecord recordOf(String system) throws IOException {
            long before = trail.size();
            assertThat(sent.download("/api/label?municipality=0582&system=" + system, Pictures.of("png"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(trail.size()).isEqualTo(before + 1);
            return trail.record(before);
        }

        @ParameterizedTest
        @CsvSource({"0, 415, UNSUPPORTED", "20, 422, DAMAGED", "60, 422, DAMAGED"})
        void refusesAnImageThatIsCutOff(int length, int status, LabelException.Reason reason) throws IOException {
            byte[] cut = Arrays.copyOf(Pictures.of("png"), length);
            HttpResponse<String> answer = sent.post("/api/label?municipality=0582&system=Firefly", cut);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(problem(answer)).containsIgnoringCase(reason.sv());
        }

        @Test
        void refusesToLabelWhatNoAiHadPartIn() throws IOException {
            HttpResponse<String> answer =
                    sent.post("/api/label?municipality=0582&system=Firefly&origin=HUMAN", Pictures.of("png"));
            assertThat(answer.statusCode()).isEqualTo(400);
            problem(answer);
        }
    }
}
