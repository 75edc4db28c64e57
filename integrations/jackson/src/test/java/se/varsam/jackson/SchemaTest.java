package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.attestation.AttestationKind;
import se.varsam.risk.RiskGround;
import se.varsam.tool.ToolTrait;
import se.varsam.use.Act;
import se.varsam.use.Evidence;

class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Scenarios.schema());

    @Test
    void publishesExactlyWhatTheCodeKnows() throws Exception {
        String known = MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(se.varsam.jackson.Schema.of(ScenarioShape.SHAPE));
        Files.writeString(Path.of("target/scenario.schema.json"), known + "\n");

        assertThat(MAPPER.readTree(Scenarios.schema()).equals(MAPPER.readTree(known)))
                .as("copy target/scenario.schema.json to src/main/resources/se/varsam/jackson")
                .isTrue();
    }

    @Test
    void namesItselfAndItsDialect() throws Exception {
        JsonNode schema = MAPPER.readTree(Scenarios.schema());

        assertThat(schema.get("$id").textValue()).isEqualTo("https://varsam.se/schema/scenario-0.1.json");
        assertThat(schema.get("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void closesEveryObject() throws Exception {
        List<JsonNode> objects = new ArrayList<>();
        MAPPER.readTree(Scenarios.schema()).get("$defs").forEach(part -> {
            if (part.has("properties")) {
                objects.add(part);
            }
        });

        assertThat(objects)
                .hasSizeGreaterThan(12)
                .allMatch(object -> !object.get("additionalProperties").booleanValue());
    }

    @Test
    void knowsEveryJavaName() throws Exception {
        JsonNode parts = MAPPER.readTree(Scenarios.schema()).get("$defs");

        for (Class<? extends Enum<?>> type :
                List.of(Act.class, AttestationKind.class, RiskGround.class, Evidence.class)) {
            assertThat(words(parts.get(type.getSimpleName()).get("enum")))
                    .containsAll(Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .toList());
        }
        assertThat(Arrays.stream(ToolTrait.values()).map(Constants::camelCase))
                .allMatch(parts.get("tool").get("properties")::has);
    }

    @ParameterizedTest
    @FieldSource("se.varsam.jackson.PolicyScenariosTest#FILES")
    void acceptsEveryScenarioFile(String file) throws Exception {
        assertThat(SCHEMA.validate(text("/scenarios/" + file + ".json"), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("se.varsam.jackson.PolicyScenariosTest#FILES")
    void acceptsWhatIsWritten(String file) {
        assertThat(PolicyScenariosTest.read(file))
                .allSatisfy(scenario -> assertThat(SCHEMA.validate(Scenarios.write(scenario), InputFormat.JSON))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("brokenScenarios")
    void refusesWhatTheReaderRefuses(String broken) {
        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> Scenarios.read(broken, "trasig.json")).isInstanceOf(ScenarioException.class);
    }

    static Stream<String> brokenScenarios() {
        return Stream.of(
                        "'act': 'INPUT'",
                        "'id': 'A'",
                        "'id': ' ', 'act': 'INPUT'",
                        "'id': 1, 'act': 'INPUT'",
                        "'id': 'A', 'act': 'INPT'",
                        "'id': 'A', 'act': 'INPUT', 'tol': {}",
                        "'id': 'A', 'act': 'INPUT', 'tool': []",
                        "'id': 'A', 'act': 'INPUT', 'tool': {}",
                        "'id': 'A', 'act': 'INPUT', 'tool': {'id': 'x', 'reachesDevice': 1}",
                        "'id': 'A', 'act': 'INPUT', 'tool': {'id': 'x', 'kinds': 'CHATBOT'}",
                        "'id': 'A', 'act': 'INPUT', 'information': {'class': 'K9'}",
                        "'id': 'A', 'act': 'INPUT', 'information': {'categories': {'personalData': 'kanske'}}",
                        "'id': 'A', 'act': 'INPUT', 'user': {'roles': []}",
                        "'id': 'A', 'act': 'INPUT', 'attestations': [{'kind': 'DPIA'}]",
                        "'id': 'A', 'act': 'INPUT', 'settings': {'brandNewDays': -1}",
                        "'id': 'A', 'act': 'INPUT', 'settings': {'modelTestInterval': 'sex månader'}",
                        "'id': 'A', 'act': 'INPUT', 'settings': {'modelTestInterval': 'P'}",
                        "'id': 'A', 'act': 'INPUT', 'title': {'sv': 'Bara svenska'}",
                        "'id': 'A', 'act': 'INPUT', 'unstated': 'MAYBE'",
                        "'id': 'A', 'act': 'INPUT', 'expect': [{'profile': 'norsjo'}]")
                .map(fields -> "{" + fields.replace('\'', '"') + "}");
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.textValue()));
        return words;
    }

    private static String text(String resource) throws Exception {
        try (InputStream stream = SchemaTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
