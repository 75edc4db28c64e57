package se.varsam.springai;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import se.varsam.guard.chat.ChatGuard;

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

    static ChatResponseMetadata ofPiece(ChatResponseMetadata metadata, ChatGuard guard) {
        ChatResponseMetadata.Builder given = bare(metadata);
        flags(metadata.entrySet(), guard).forEach(given::keyValue);
        return given.build();
    }

    static ChatGenerationMetadata ofPiece(ChatGenerationMetadata metadata, @Nullable String end, ChatGuard guard) {
        return ChatGenerationMetadata.builder()
                .finishReason(end)
                .contentFilters(metadata.getContentFilters())
                .metadata(flags(metadata.entrySet(), guard))
                .build();
    }

    static Map<String, Object> flags(Map<String, Object> properties, ChatGuard guard) {
        return flags(properties.entrySet(), guard);
    }

    /** What does not come cut in two over several pieces. */
    private static Map<String, Object> flags(Set<Map.Entry<String, Object>> properties, ChatGuard guard) {
        Map<String, Object> flags = new LinkedHashMap<>();
        properties.stream()
                .filter(each -> isFlag(each.getValue()))
                .forEach(each -> flags.put(each.getKey(), each.getValue()));
        Conversation.ofValue(flags).checkedBy(guard);
        return flags;
    }

    private static boolean isFlag(Object value) {
        return value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Number
                || value instanceof Temporal
                || value instanceof TemporalAmount;
    }
}
