package se.varsam.eservice.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.api.Answers.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.varsam.eservice.KontaktcenterTest;

/** The description of the API: it is OpenAPI, and what it shows is so. */
@KontaktcenterTest
class DescriptionTest {

    private Sent sent = new Sent(0);

    @BeforeEach
    void connect(@LocalServerPort int port) {
        sent = new Sent(port);
    }

    @Test
    void isOpenApi() {
        assertThat(faults(description())).isEmpty();
    }

    @Test
    void isGivenToProgramsAsYamlToo() {
        assertThat(sent.get("/v3/api-docs.yaml").body()).startsWith("openapi: 3.1");
        assertThat(sent.get("/v3/api-docs.yaml").statusCode()).isEqualTo(200);
    }

    @Test
    void givesProgramsTheRegister() {
        assertThat(json(sent.get("/api/register")).get("tools").findValuesAsText("id"))
                .contains("chatgpt", "eneo");
        assertThat(description().at("/paths/~1api~1register/get/summary").asText())
                .contains(" / ");
    }

    @Test
    void isReadByAParserThatFindsFaults() {
        JsonNode broken = description();
        ((ObjectNode) broken.at("/paths/~1api~1scan/post")).remove("responses");
        ((ObjectNode) broken.at("/info")).remove("title");
        assertThat(faults(broken)).isNotEmpty();
    }

    @Test
    void tellsEveryOperationInBothLanguages() {
        List<JsonNode> posts = description().get("paths").findValues("post");
        assertThat(posts)
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.get("summary").asText()).contains(" / "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/assess", "/api/scan", "/api/label", "/api/inspect", "/api/triage"})
    void answersTheDocumentedExampleAsDocumented(String path) throws IOException {
        JsonNode operation = operation(path);
        Map.Entry<String, JsonNode> body =
                operation.at("/requestBody/content").properties().iterator().next();
        var answer = sent.download(
                path + parameters(operation), body.getKey() + (isText(body) ? ";charset=UTF-8" : ""), sample(body));
        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
        assertThat(operation
                        .at("/responses/200/content")
                        .has(type(answer.headers().firstValue("Content-Type").orElseThrow())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/assess", "/api/scan", "/api/label", "/api/inspect", "/api/triage"})
    void describesWhatCanGoWrong(String path) {
        JsonNode answers = operation(path).get("responses");
        assertThat(names(answers)).contains("200", "400", "401", "405", "406", "413", "415", "500");
        assertThat(names(answers).stream().filter(each -> !"200".equals(each)))
                .allSatisfy(
                        each -> assertThat(answers.at("/" + each + "/content").has("application/problem+json"))
                                .isTrue());
    }

    @Test
    void describesWhatAPolicyAndAFileCanRefuse() {
        assertThat(names(operation("/api/triage").get("responses"))).contains("403", "404", "409", "503");
        assertThat(names(operation("/api/label").get("responses"))).contains("404", "422", "503");
        assertThat(names(operation("/api/inspect").get("responses")))
                .contains("404", "422")
                .doesNotContain("503");
        assertThat(names(operation("/api/assess").get("responses"))).contains("404", "503");
        assertThat(names(operation("/api/scan").get("responses"))).doesNotContain("404", "422", "503");
    }

    private JsonNode description() {
        return json(sent.get("/v3/api-docs"));
    }

    private JsonNode operation(String path) {
        return description().get("paths").get(path).get("post");
    }

    private static List<String> faults(JsonNode description) {
        ParseOptions strictly = new ParseOptions();
        strictly.setResolve(true);
        return new OpenAPIV3Parser()
                .readContents(description.toString(), List.of(), strictly)
                .getMessages();
    }

    private static String parameters(JsonNode operation) {
        StringJoiner query = new StringJoiner("&", "?", "");
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.has("example")) {
                query.add(parameter.get("name").asText() + "="
                        + URLEncoder.encode(parameter.get("example").asText(), UTF_8));
            }
        }
        return query.toString();
    }

    private static byte[] sample(Map.Entry<String, JsonNode> body) throws IOException {
        JsonNode example = body.getValue().path("example");
        if (!example.isMissingNode()) {
            return (example.isTextual() ? example.asText() : example.toString()).getBytes(UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out))
                .isTrue();
        return out.toByteArray();
    }

    private static boolean isText(Map.Entry<String, JsonNode> body) {
        return body.getKey().startsWith("text/");
    }

    private static String type(String header) {
        return header.replaceAll(";.*", "");
    }

    private static Set<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return new TreeSet<>(names);
    }
}
