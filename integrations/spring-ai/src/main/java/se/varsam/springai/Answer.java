package se.varsam.springai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import se.varsam.guard.chat.ChatGuard;

/** An answer on its way out: each of its texts is released, and what comes beside them is held to the same limit. */
final class Answer {

    private Answer() {}

    static ChatResponse released(ChatResponse response, ChatGuard guard) {
        List<Generation> given = response.getResults().stream()
                .map(each -> new Generation(released(each.getOutput(), guard), readable(each.getMetadata(), guard)))
                .toList();
        return new ChatResponse(given, readable(response.getMetadata(), guard));
    }

    private static AssistantMessage released(AssistantMessage said, ChatGuard guard) {
        Conversation.beside(said).checkedBy(guard);
        requirePlaceForLabel(said, guard);
        @Nullable String text = said.getText();
        if (text == null) {
            return said;
        }
        String given = guard.release(text);
        return given.equals(text) ? said : said.mutate().content(given).build();
    }

    static void requirePlaceForLabel(AssistantMessage said, ChatGuard guard) {
        if (guard.isLabelling() && !said.getMedia().isEmpty()) {
            throw noPlaceForALabel("En bild eller ett ljud", "A picture or a sound");
        }
    }

    /** A caption would damage data, and without one it would not be told that AI made it. */
    static void requirePlaceForLabel(@Nullable ChatOptions options, ChatGuard guard) {
        if (guard.isLabelling()
                && options instanceof StructuredOutputChatOptions structured
                && structured.getOutputSchema() != null) {
            throw noPlaceForData();
        }
    }

    static IllegalStateException noPlaceForData() {
        return noPlaceForALabel("Ett svar som data", "An answer as data");
    }

    /** What nobody can read, such as a provider's own answer with all its text, is left out. */
    private static ChatGenerationMetadata readable(ChatGenerationMetadata metadata, ChatGuard guard) {
        ChatGenerationMetadata.Builder given = ChatGenerationMetadata.builder()
                .finishReason(metadata.getFinishReason())
                .contentFilters(metadata.getContentFilters());
        metadata.entrySet().stream()
                .filter(each -> isReadable(each.getValue(), guard))
                .forEach(each -> given.metadata(each.getKey(), each.getValue()));
        return given.build();
    }

    private static ChatResponseMetadata readable(ChatResponseMetadata metadata, ChatGuard guard) {
        ChatResponseMetadata.Builder given = Metadata.bare(metadata);
        metadata.entrySet().stream()
                .filter(each -> isReadable(each.getValue(), guard))
                .forEach(each -> given.keyValue(each.getKey(), each.getValue()));
        return given.build();
    }

    private static boolean isReadable(Object value, ChatGuard guard) {
        Conversation read = Conversation.ofValue(value);
        if (read.isUnread()) {
            return false;
        }
        read.checkedBy(guard);
        return true;
    }

    private static IllegalStateException noPlaceForALabel(String sv, String en) {
        return new IllegalStateException(
                sv + " har ingen plats för märkningen här: märk det själv med policy.labeller() när"
                        + " det visas, och låt bli labelling(). / " + en
                        + " has no place for the label here: label it yourself with"
                        + " policy.labeller() when it is shown, and leave out labelling().");
    }
}
