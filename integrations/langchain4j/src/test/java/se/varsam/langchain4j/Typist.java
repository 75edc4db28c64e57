package se.varsam.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow.Publisher;

/** What the clerk answers, piece by piece. */
final class Typist implements StreamingChatModel {

    final List<ChatMessage> reached = new ArrayList<>();
    int stopped;

    /** Ten characters at a time, as long as nobody stops it. */
    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        reached.addAll(request.messages());
        ChatResponse answer = Clerk.answer(request);
        String text =
                answer.aiMessage().text() == null ? "" : answer.aiMessage().text();
        boolean[] isCancelled = {false};
        PartialResponseContext context = new PartialResponseContext(new StreamingHandle() {
            @Override
            public void cancel() {
                isCancelled[0] = true;
                stopped++;
            }

            @Override
            public boolean isCancelled() {
                return isCancelled[0];
            }
        });
        handler.onPartialThinking(new PartialThinking("Tänker på " + Town.NUMBER));
        for (int i = 0; i < text.length() && !isCancelled[0]; i += 10) {
            handler.onPartialResponse(new PartialResponse(text.substring(i, Math.min(text.length(), i + 10))), context);
        }
        handler.onUnmappedRawEvent("rå " + text);
        handler.onCompleteResponse(answer);
    }

    @Override
    public Publisher<ChatModelStreamingEvent> doChat(ChatRequest request) {
        reached.addAll(request.messages());
        return subscriber -> {};
    }

    @Override
    public ModelProvider provider() {
        return ModelProvider.OLLAMA;
    }
}
