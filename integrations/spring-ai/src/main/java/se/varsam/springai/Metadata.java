package se.varsam.springai;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;

/** What a piece of an answer says of itself that holds no text of the answer. */
final class Metadata {

    private Metadata() {}

    /** The names and counts of an answer, without what a provider has added. */
    static ChatResponseMetadata.Builder bare(ChatResponseMetadata metadata) {
        return ChatResponseMetadata.builder()
                .id(metadata.getId())
                .model(metadata.getModel())
                .usage(metadata.getUsage())
                .rateLimit(metadata.getRateLimit())
                .promptMetadata(metadata.getPromptMetadata());
    }

    static ChatResponseMetadata ofPiece(ChatResponseMetadata metadata) {
        ChatResponseMetadata.Builder given = bare(metadata);
        metadata.entrySet().stream()
                .filter(each -> isFlag(each.getValue()))
                .forEach(each -> given.keyValue(each.getKey(), each.getValue()));
        return given.build();
    }

    static ChatGenerationMetadata ofPiece(ChatGenerationMetadata metadata) {
        ChatGenerationMetadata.Builder given =
                ChatGenerationMetadata.builder().contentFilters(metadata.getContentFilters());
        metadata.entrySet().stream()
                .filter(each -> isFlag(each.getValue()))
                .forEach(each -> given.metadata(each.getKey(), each.getValue()));
        return given.build();
    }

    static Map<String, Object> flags(Map<String, Object> properties) {
        Map<String, Object> flags = new LinkedHashMap<>(properties);
        flags.values().removeIf(value -> !isFlag(value));
        return flags;
    }

    /** A number can be a part of a personal number, but not one that comes split over several pieces. */
    private static boolean isFlag(Object value) {
        return value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Integer
                || value instanceof Temporal
                || value instanceof TemporalAmount;
    }
}
