package se.varsam.springai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import reactor.core.publisher.Flux;

/**
 * A model of few rules: it answers "Svar: " and the question, streamed ten characters at a time; "kör NAMN JSON" has it call a
 * function; "personnummer?" has it make one up. It remembers everything that reached it.
 */
final class Clerk implements ChatModel {

    final List<Message> reached = new ArrayList<>();
    final List<Prompt> prompts = new ArrayList<>();
    final AtomicInteger pieces = new AtomicInteger();
    final AtomicInteger stopped = new AtomicInteger();
    ChatOptions options = ToolCallingChatOptions.builder().build();
    UnaryOperator<ChatResponse> style = answer -> answer;

    @Override
    public ChatResponse call(Prompt prompt) {
        prompts.add(prompt);
        reached.addAll(prompt.getInstructions());
        List<Message> all = prompt.getInstructions();
        return style.apply(said(answer(all.get(all.size() - 1)), "stop"));
    }

    @Override
    public Flux<ChatResponse> stream(Prompt prompt) {
        return Flux.defer(() -> {
            AssistantMessage answer = call(prompt).getResults().get(0).getOutput();
            List<ChatResponse> all = new ArrayList<>();
            String text = String.valueOf(answer.getText());
            for (int i = 0; i < text.length(); i += 10) {
                all.add(said(new AssistantMessage(text.substring(i, Math.min(text.length(), i + 10))), ""));
            }
            all.add(said(answer.mutate().content("").build(), "stop"));
            return Flux.fromIterable(all)
                    .doOnNext(piece -> pieces.incrementAndGet())
                    .doOnCancel(stopped::incrementAndGet);
        });
    }

    @Override
    public ChatOptions getOptions() {
        return options;
    }

    static ChatResponse said(AssistantMessage answer, String end) {
        ChatGenerationMetadata metadata = end.isEmpty()
                ? ChatGenerationMetadata.NULL
                : ChatGenerationMetadata.builder().finishReason(end).build();
        return new ChatResponse(List.of(new Generation(answer, metadata)));
    }

    static ChatResponse reasoned(ChatResponse answer, Object reasons) {
        AssistantMessage said = answer.getResults().get(0).getOutput();
        return said(said.mutate().properties(Map.of("reasons", reasons)).build(), "stop");
    }

    private static AssistantMessage answer(Message last) {
        if (last instanceof ToolResponseMessage results) {
            return new AssistantMessage(
                    "Funktionen sade: " + results.getResponses().get(0).responseData());
        }
        String question = String.valueOf(last.getText());
        if (question.startsWith("kör ")) {
            String[] parts = question.split(" ", 3);
            return AssistantMessage.builder()
                    .content("")
                    .toolCalls(List.of(new ToolCall("1", "function", parts[1], parts[2])))
                    .build();
        }
        return new AssistantMessage(
                question.equals("personnummer?") ? "Det är " + Town.NUMBER + "." : "Svar: " + question);
    }
}
