package se.varsam.springai;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the arguments of a call exactly as they stand: nothing twice, nothing after, numbers as they are written. */
final class ToolArguments {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ToolArguments() {}

    static Map<String, Object> parse(String arguments) {
        if (arguments.isBlank()) {
            return Map.of();
        }
        try {
            @Nullable Map<String, Object> read = JSON.readValue(arguments, new TypeReference<Map<String, Object>>() {});
            return read == null ? Map.of() : read;
        } catch (JacksonException unreadable) { // its message may hold a value
            throw new IllegalArgumentException(
                    "Argumenten till en funktion är inte entydig JSON, och det som inte går att pröva"
                            + " körs inte. / The arguments of a function are not unambiguous JSON, and what cannot be judged is not run.");
        }
    }
}
