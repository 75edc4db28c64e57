package se.varsam.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageType;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ContentType;
import dev.langchain4j.data.message.CustomMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.PdfFileContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.message.VideoContent;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.rule.PolicyViolationException;

class GuardedChatModelTest {

    private static final String PERSONAL = "Gäller " + Town.NUMBER + ".";

    private final Clerk clerk = new Clerk();
    private final ChatModel model = GuardedChatModel.of(Town.chat(), clerk);

    @Test
    void answersWhatMayBeAsked() {
        ChatGuard chat = Town.chat();

        // @start region="model"
        ChatModel guarded = GuardedChatModel.of(chat.labelling(), clerk); // give this one to services and chains

        String answer = guarded.chat("När öppnar biblioteket?"); // the answer, with the municipality's caption
        // @end

        assertThat(answer).startsWith("Svar: När öppnar biblioteket?").contains(Town.CAPTION);
        assertThat(GuardedChatModel.of(chat.labelling(), guarded).chat("Hej.")).containsOnlyOnce(Town.CAPTION);
    }

    static Stream<Method> everyWayIn() {
        return Arrays.stream(ChatModel.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() > 0);
    }

    @ParameterizedTest
    @MethodSource("everyWayIn")
    void letsNoPersonalNumberReachTheModelInAnyWay(Method way) {
        Object[] arguments = Arrays.stream(way.getParameterTypes())
                .map(GuardedChatModelTest::holding)
                .toArray();

        assertThatThrownBy(() -> outcome(way, arguments)).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).isEmpty();
        assertThat(clerk.listened).isEmpty();
    }

    @Test
    void knowsEveryWayIn() {
        assertThat(everyWayIn()).hasSize(12);
        assertThat(ChatModel.class.getMethods()).hasSize(16);
    }

    private void outcome(Method way, Object[] arguments) throws Throwable {
        try {
            Object answer = way.invoke(model, arguments);
            if (answer instanceof CompletableFuture<?> later) {
                later.join();
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } catch (CompletionException e) {
            throw e.getCause();
        }
    }

    private static Object holding(Class<?> type) {
        UserMessage message = UserMessage.from(PERSONAL);
        return type == String.class
                ? PERSONAL
                : type == ChatRequest.class
                        ? ChatRequest.builder().messages(message).build()
                        : type == ChatRequestOptions.class
                                ? ChatRequestOptions.EMPTY
                                : type == List.class ? List.of(message) : new ChatMessage[] {message};
    }

    static List<ChatMessage> hidden() {
        return List.of(
                SystemMessage.from(PERSONAL),
                UserMessage.from(Town.NUMBER, "Hej."),
                UserMessage.from("Hej.", TextContent.from(PERSONAL)),
                AiMessage.from(PERSONAL),
                AiMessage.builder().text("Hej.").thinking(PERSONAL).build(),
                AiMessage.builder()
                        .text("Hej.")
                        .attributes(Map.of("a", List.of(PERSONAL)))
                        .build(),
                AiMessage.builder()
                        .text("Hej.")
                        .attributes(Map.of("a", new Object()))
                        .build(),
                AiMessage.from(ToolExecutionRequest.builder()
                        .name("find")
                        .arguments("{\"who\": \"" + Town.NUMBER + "\"}")
                        .build()),
                ToolExecutionResultMessage.from("1", "find", PERSONAL),
                CustomMessage.from(Map.of("text", PERSONAL)),
                UserMessage.from(ImageContent.from("https://example.com/a.png")),
                UserMessage.from(AudioContent.from("https://example.com/a.mp3")),
                UserMessage.from(VideoContent.from("https://example.com/a.mp4")),
                UserMessage.from(PdfFileContent.from("https://example.com/a.pdf")));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void readsEveryPartOfAConversation(ChatMessage message) {
        assertThatThrownBy(() -> model.chat(message, UserMessage.from("Hej.")))
                .isInstanceOf(PolicyViolationException.class)
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(clerk.reached).isEmpty();
    }

    @Test
    void refusesKindsThatItDoesNotKnow() {
        ChatMessage strange = () -> ChatMessageType.USER;
        Content unseen = () -> ContentType.TEXT;

        assertThatThrownBy(() -> model.chat(strange)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> model.chat(UserMessage.from(unseen))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clerk.reached).isEmpty();
    }

    @Test
    void readsWhatFunctionsAreToldToBe() {
        ChatRequest request = ChatRequest.builder()
                .messages(UserMessage.from("Hej."))
                .toolSpecifications(ToolSpecification.builder()
                        .name("find")
                        .description(PERSONAL)
                        .build())
                .build();

        assertThatThrownBy(() -> model.chat(request)).isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void givesOutNoAnswerOverItsLimit() {
        assertThatThrownBy(() -> model.chat("personnummer?"))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-13")
                .message()
                .doesNotContain(Town.NUMBER);
        assertThatThrownBy(() -> model.chatAsync("personnummer?").join())
                .hasCauseInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).hasSize(2);
    }

    static final class Raw extends ChatResponseMetadata {

        final String body;

        Raw(String body) {
            super(ChatResponseMetadata.builder()
                    .id("7")
                    .modelName("clerk")
                    .tokenUsage(new TokenUsage(1, 2))
                    .finishReason(FinishReason.STOP));
            this.body = body;
        }
    }

    @Test
    void givesOutNoRawAnswerOfTheProvider() {
        ChatResponse answer = ChatResponse.builder()
                .aiMessage(AiMessage.from("Hej."))
                .metadata(new Raw(PERSONAL))
                .build();
        ChatModel raw = new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                return answer;
            }
        };

        ChatResponseMetadata given = GuardedChatModel.of(Town.chat(), raw)
                .chat(UserMessage.from("Hej."))
                .metadata();

        assertThat(given).isExactlyInstanceOf(ChatResponseMetadata.class);
        assertThat(given.id()).isEqualTo("7");
        assertThat(given.modelName()).isEqualTo("clerk");
        assertThat(given.tokenUsage()).isEqualTo(new TokenUsage(1, 2));
        assertThat(given.finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void refusesAnAnswerThatHasNoPlaceForItsLabel() {
        ChatModel labelled = GuardedChatModel.of(Town.chat().labelling(), clerk);
        ChatRequest data = ChatRequest.builder()
                .messages(UserMessage.from("Hej."))
                .responseFormat(ResponseFormat.JSON)
                .build();

        assertThatThrownBy(() -> labelled.chat(data)).isInstanceOf(IllegalStateException.class);
        assertThat(clerk.reached).isEmpty();
        assertThat(model.chat(data).aiMessage().text()).isEqualTo("Svar: Hej.");
    }

    @Test
    void answersLaterAndCanBeCalledOff() {
        CompletableFuture<ChatResponse> never = new CompletableFuture<>();
        ChatModel slow = GuardedChatModel.of(Town.chat(), new ChatModel() {
            @Override
            public CompletableFuture<ChatResponse> doChatAsync(ChatRequest request) {
                return never;
            }
        });

        assertThat(model.chatAsync("Hej.").join()).isEqualTo("Svar: Hej.");
        CompletableFuture<ChatResponse> waiting = slow.chatAsync(UserMessage.from("Hej."));
        waiting.cancel(true);

        assertThat(never).isCancelled();
        assertThatThrownBy(waiting::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void passesOnWhatTheModelIs() {
        assertThat(model.provider()).isEqualTo(ModelProvider.OLLAMA);
        assertThat(model.supportedCapabilities()).containsExactly(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        assertThat(model.defaultRequestParameters()).isEqualTo(clerk.defaultRequestParameters());
        assertThat(model.listeners()).hasSize(1);
        assertThat(model.chat("Hej.")).isEqualTo("Svar: Hej.");
        assertThat(clerk.listened).hasSize(1);
        assertThat(Modifier.isFinal(GuardedChatModel.class.getModifiers())).isTrue();
        assertThat(model).hasToString("GuardedChatModel[ChatGuard[chatgpt, chatgpt]]");
    }
}
