package se.varsam.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.varsam.guard.chat.ChatGuard;

/** An answer on its way out: its text is released, and what comes beside it is held to the same limit. */
final class Answer {

    private Answer() {}

    static ChatResponse released(ChatResponse response, ChatGuard guard) {
        return released(response, guard, guard::release);
    }

    static ChatResponse released(ChatResponse response, ChatGuard guard, UnaryOperator<String> release) {
        return bare(response)
                .aiMessage(released(response.aiMessage(), guard, release))
                .build();
    }

    /** A provider's own metadata may hold its raw answer, without the caption and with choices that nobody judged. */
    private static ChatResponse.Builder bare(ChatResponse response) {
        return ChatResponse.builder()
                .id(response.id())
                .modelName(response.modelName())
                .tokenUsage(response.tokenUsage())
                .finishReason(response.finishReason());
    }

    static AiMessage released(AiMessage said, ChatGuard guard, UnaryOperator<String> release) {
        Conversation beside = Conversation.beside(said);
        beside.checkedBy(guard);
        if (guard.isLabelling() && !said.images().isEmpty()) {
            throw noPlaceForALabel("En bild", "A picture");
        }
        @Nullable String text = said.text();
        if (text == null) {
            return said;
        }
        String given = release.apply(text);
        return given.equals(text) ? said : said.withText(given);
    }

    /** A caption would damage data, and without one it would not be told that AI made it. */
    static void requirePlaceForLabel(ChatGuard guard, ChatRequestParameters otherwise, ChatRequest request) {
        ResponseFormat format = otherwise.overrideWith(request.parameters()).responseFormat();
        if (guard.isLabelling() && format != null && format.type() != ResponseFormatType.TEXT) {
            throw noPlaceForALabel("Ett svar som data", "An answer as data");
        }
    }

    private static IllegalStateException noPlaceForALabel(String sv, String en) {
        return new IllegalStateException(
                sv + " har ingen plats för märkningen här: märk det själv med policy.labeller() när"
                        + " det visas, och låt bli labelling(). / " + en
                        + " has no place for the label here: label it yourself with"
                        + " policy.labeller() when it is shown, and leave out labelling().");
    }
}
