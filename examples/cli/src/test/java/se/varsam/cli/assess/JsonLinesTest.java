package se.varsam.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {\"a\": [{}]} ", "{\"a\": \"}\\\"{\"}"})
    void anObjectOnALineIsWhole(String line) {
        assertThat(JsonLines.isWholeObject(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[", "[{}]", "{\"a\": {}", "{}{}", "{\"a\": \"}", "}", "1"})
    void theStartOfADocumentIsNot(String line) {
        assertThat(JsonLines.isWholeObject(line)).isFalse();
    }
}
