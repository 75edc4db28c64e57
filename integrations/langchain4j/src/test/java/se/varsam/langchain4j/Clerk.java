package se.varsam.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A model of few rules: it answers "Svar: " and the question; "kör NAMN JSON" has it call a function; "personnummer?" has it
 * make one up. It remembers everything that reached it.
 */
final class Clerk implements ChatModel {

    final List<ChatMessage> reached = new ArrayList<>();
    final List<String> listened = new ArrayList<>();

    @Override
    public ChatResponse doChat(ChatRequest request) {
        reached.addAll(request.messages());
        return answer(request);
    }

    @Override
    public CompletableFuture<ChatResponse> doChatAsync(ChatRequest request) {
        return CompletableFuture.completedFuture(doChat(request));
    }

    static ChatResponse answer(ChatRequest request) {
        ChatMessage last = request.messages().get(request.messages().size() - 1);
        return ChatResponse.builder().aiMessage(answer(last)).build();
    }

    private static AiMessage answer(ChatMessage last) {
        if (last instanceof ToolExecutionResultMessage result) {
            return AiMessage.from("Funktionen sade: " + result.text());
        }
        String question = ((UserMessage) last).singleText();
        if (question.startsWith("kör ")) {
            String[] parts = question.split(" ", 3);
            return AiMessage.from(ToolExecutionRequest.builder()
                    .id("1")
                    .name(parts[1])
                    .arguments(parts[2])
                    .build());
        }
        return AiMessage.from(question.equals("personnummer?") ? "Det är " + Town.NUMBER + "." : "Svar: " + question);
    }

    @Override
    public List<ChatModelListener> listeners() {
        return List.of(new ChatModelListener() {
            @Override
            public void onRequest(ChatModelRequestContext context) {
                listened.add(context.chatRequest().messages().toString());
            }
        });
    }

    @Override
    public ModelProvider provider() {
        return ModelProvider.OLLAMA;
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
    }
}
