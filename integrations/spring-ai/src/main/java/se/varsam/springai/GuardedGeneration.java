package se.varsam.springai;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.model.Generation;
import se.varsam.guard.chat.AnswerStream;
import se.varsam.guard.chat.ChatGuard;

/** One of the answers that come streamed: its text as far as it may be shown, what is said beside it at the end. */
final class GuardedGeneration {

    private final ChatGuard guard;
    private final StringBuilder given = new StringBuilder();
    private final AnswerStream stream;
    private final Map<String, Object> beside = new LinkedHashMap<>();
    private final Map<String, StringBuilder> saidBeside = new LinkedHashMap<>();
    private Optional<String> end = Optional.empty();
    private boolean hasText;

    GuardedGeneration(ChatGuard guard) {
        this.guard = guard;
        this.stream = guard.stream(given::append);
    }

    Generation taken(Generation piece) {
        AssistantMessage said = piece.getOutput();
        Conversation.besideText(said).checkedBy(guard);
        Answer.requirePlaceForLabel(said, guard);
        @Nullable String text = said.getText();
        if (text != null && !text.isEmpty()) {
            hasText = true;
            stream.append(text);
        }
        Map<String, Object> flags = Metadata.flags(said.getMetadata(), guard);
        keep(said.getMetadata(), flags);
        return new Generation(
                AssistantMessage.builder()
                        .content(released())
                        .properties(flags)
                        .toolCalls(said.getToolCalls())
                        .media(said.getMedia())
                        .build(),
                Metadata.ofPiece(piece.getMetadata(), endOf(piece), guard));
    }

    /** A call of functions ends where it is said to; an answer when all of it has been given. */
    private @Nullable String endOf(Generation piece) {
        @Nullable String reason = piece.getMetadata().getFinishReason();
        if (piece.getOutput().hasToolCalls()) {
            return reason;
        }
        end = Optional.ofNullable(reason).or(() -> end);
        return null;
    }

    /** Text and what it ended with come last, so that whoever stops at the end has all. */
    Optional<Generation> rest() {
        saidBeside.values().forEach(text -> Conversation.of(text.toString()).checkedBy(guard));
        Conversation.ofValue(beside).checkedBy(guard);
        if (hasText) {
            stream.complete();
        }
        if (given.isEmpty() && beside.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        ChatGenerationMetadata metadata = end.map(reason ->
                        ChatGenerationMetadata.builder().finishReason(reason).build())
                .orElse(ChatGenerationMetadata.NULL);
        return Optional.of(new Generation(
                AssistantMessage.builder()
                        .content(released())
                        .properties(beside)
                        .build(),
                metadata));
    }

    void close() {
        stream.close();
        given.setLength(0);
        beside.clear();
        saidBeside.clear();
    }

    static boolean isEmpty(Generation piece) {
        AssistantMessage said = piece.getOutput();
        return String.valueOf(said.getText()).isEmpty()
                && said.getMedia().isEmpty()
                && said.getToolCalls().isEmpty();
    }

    private String released() {
        String text = given.toString();
        given.setLength(0);
        return text;
    }

    /** A text may be cut anywhere beside the answer, too. */
    private void keep(Map<String, Object> properties, Map<String, Object> flags) {
        for (Map.Entry<String, Object> each : properties.entrySet()) {
            if (!flags.containsKey(each.getKey())) {
                beside.put(each.getKey(), each.getValue());
                if (each.getValue() instanceof CharSequence text) {
                    saidBeside
                            .computeIfAbsent(each.getKey(), unseen -> new StringBuilder())
                            .append(text);
                }
            }
        }
    }
}
