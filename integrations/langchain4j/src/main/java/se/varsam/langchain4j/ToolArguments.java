package se.varsam.langchain4j;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a call exactly as they stand: nothing twice, nothing after, numbers as they are written. */
final class ToolArguments {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ToolArguments() {}

    static Map<String, Object> parse(@Nullable String arguments) {
        if (arguments == null || arguments.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, Object> read = JSON.readValue(arguments, new TypeReference<Map<String, Object>>() {});
            return read == null ? Map.of() : read;
        } catch (JacksonException unreadable) { // its message may hold a value
            throw new IllegalArgumentException(
                    "Argumenten till en funktion är inte entydig JSON, och det som inte går att pröva"
                            + " körs inte. / The arguments of a function are not unambiguous JSON, and what cannot be judged is not run.");
        }
    }
}
