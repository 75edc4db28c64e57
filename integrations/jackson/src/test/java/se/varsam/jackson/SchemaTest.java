package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test // the published file is target/scenario.schema.json of this test, copied
    void publishesExactlyWhatTheCodeKnows() throws Exception {
        String known = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Schema.of(ScenarioShape.SHAPE));
        Files.writeString(Path.of("target/scenario.schema.json"), known + "\n");

        assertThat(MAPPER.readTree(Scenarios.schema()).equals(MAPPER.readTree(known)))
                .as("the published schema is target/scenario.schema.json")
                .isTrue();
    }
}
