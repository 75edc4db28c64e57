package se.varsam.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.MessageType;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage.ToolResponse;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.content.Media;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.function.FunctionToolCallback;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import se.varsam.guard.chat.AnswerLimit;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Streaming;
import se.varsam.rule.PolicyViolationException;

class GuardedChatModelTest {

    private static final String PERSONAL = "Gäller " + Town.NUMBER + ".";

    private final Clerk clerk = new Clerk();
    private final ChatModel model = GuardedChatModel.of(Town.chat(), clerk);

    @Test
    void answersWhatMayBeAsked() {
        ChatGuard chat = Town.chat();

        // @start region="model"
        ChatModel guarded = GuardedChatModel.of(chat.labelling(), clerk); // give this one to ChatClient.create

        String answer = guarded.call("När öppnar biblioteket?"); // the answer, with the municipality's caption
        // @end

        assertThat(answer).startsWith("Svar: När öppnar biblioteket?").contains(Town.CAPTION);
        assertThat(GuardedChatModel.of(chat.labelling(), guarded).call("Hej.")).containsOnlyOnce(Town.CAPTION);
    }

    static Stream<Method> everyWayIn() {
        return Arrays.stream(ChatModel.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() > 0);
    }

    @ParameterizedTest
    @MethodSource("everyWayIn")
    void letsNoPersonalNumberReachTheModelInAnyWay(Method way) {
        ChatModel streaming = GuardedChatModel.of(Town.chat().streaming(Streaming.WINDOW), clerk);
        Object[] arguments = Arrays.stream(way.getParameterTypes())
                .map(GuardedChatModelTest::holding)
                .toArray();

        assertThatThrownBy(() -> outcome(streaming, way, arguments)).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.prompts).isEmpty();
    }

    @Test
    void knowsEveryWayIn() {
        assertThat(everyWayIn().filter(way -> !way.isBridge())).hasSize(6);
        assertThat(everyWayIn().map(Method::getName)).containsOnly("call", "stream");
    }

    private static void outcome(ChatModel model, Method way, Object... arguments) throws Throwable {
        try {
            Object answer = way.invoke(model, arguments);
            if (answer instanceof Flux<?> flux) {
                flux.blockLast();
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object holding(Class<?> type) {
        return type == String.class
                ? PERSONAL
                : type == Message[].class ? new Message[] {new UserMessage(PERSONAL)} : new Prompt(PERSONAL);
    }

    static List<Message> hidden() {
        return List.of(
                new SystemMessage(PERSONAL),
                UserMessage.builder()
                        .text("Hej.")
                        .metadata(Map.of("of", List.of(PERSONAL)))
                        .build(),
                UserMessage.builder()
                        .text("Hej.")
                        .metadata(Map.of("of", new Object()))
                        .build(),
                new AssistantMessage(PERSONAL),
                AssistantMessage.builder()
                        .content("Hej.")
                        .properties(Map.of("reasons", PERSONAL))
                        .build(),
                calling("{\"who\": \"" + Town.NUMBER + "\"}"),
                ToolResponseMessage.builder()
                        .responses(List.of(new ToolResponse("1", "find", PERSONAL)))
                        .build(),
                new AssistantMessage("Hej.", Map.of(), List.of(), List.of()) {},
                showing("image/png"),
                showing("audio/mp3"),
                showing("video/mp4"),
                showing("application/pdf"));
    }

    private static AssistantMessage calling(String arguments) {
        return AssistantMessage.builder()
                .toolCalls(List.of(new ToolCall("1", "function", "find", arguments)))
                .build();
    }

    private static UserMessage showing(String type) {
        return UserMessage.builder()
                .text("Hej.")
                .media(Media.builder()
                        .mimeType(MimeType.valueOf(type))
                        .data(new byte[] {1})
                        .name("a")
                        .build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void readsEveryPartOfAPrompt(Message message) {
        assertThatThrownBy(() -> model.call(message, new UserMessage("Hej.")))
                .isInstanceOf(PolicyViolationException.class)
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(clerk.reached).isEmpty();
    }

    @Test
    void sendsAnOrdinaryConversation() {
        assertThat(model.call(
                        new SystemMessage("Var artig."),
                        new UserMessage("Hej."),
                        calling("{\"hour\": 10}"),
                        ToolResponseMessage.builder()
                                .responses(List.of(new ToolResponse("1", "find", "Klockan tio.")))
                                .build()))
                .isEqualTo("Funktionen sade: Klockan tio.");
    }

    @Test
    void refusesAKindOfMessageThatItDoesNotKnow() {
        Message strange = new Message() {
            @Override
            public MessageType getMessageType() {
                return MessageType.USER;
            }

            @Override
            public String getText() {
                return "Hej.";
            }

            @Override
            public Map<String, Object> getMetadata() {
                return Map.of();
            }
        };

        assertThatThrownBy(() -> model.call(strange)).isInstanceOf(IllegalArgumentException.class);
        assertThat(clerk.reached).isEmpty();
    }

    static List<ChatOptions> options() {
        return List.of(
                ToolCallingChatOptions.builder()
                        .toolCallbacks(function(PERSONAL))
                        .build(),
                ChatOptions.builder().stopSequences(List.of(Town.NUMBER)).build(),
                StructuredOutputChatOptions.builder()
                        .outputSchema("{\"const\": \"" + Town.NUMBER + "\"}")
                        .build());
    }

    private static ToolCallback function(String description) {
        return FunctionToolCallback.builder("find", (String what) -> what)
                .description(description)
                .inputType(String.class)
                .build();
    }

    @ParameterizedTest
    @MethodSource("options")
    void readsWhatFunctionsAndFormatsAreToldToBe(ChatOptions asked) {
        assertThatThrownBy(() -> model.call(new Prompt("Hej.", asked))).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).isEmpty();
    }

    @Test
    void givesOutNoAnswerOverItsLimit() {
        assertThatThrownBy(() -> model.call("personnummer?"))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-13")
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(clerk.reached).hasSize(1);
    }

    @Test
    void judgesEachOfSeveralAnswersAndWhatComesBesideThem() {
        Generation harmless = new Generation(new AssistantMessage("Hej."));
        List<ChatResponse> answers = List.of(
                new ChatResponse(List.of(harmless, new Generation(new AssistantMessage(PERSONAL)))),
                Clerk.reasoned(Clerk.said(new AssistantMessage("Hej."), "stop"), List.of(PERSONAL)),
                Clerk.reasoned(Clerk.said(new AssistantMessage("Hej."), "stop"), new Object()),
                Clerk.said(calling("{\"who\": \"" + Town.NUMBER + "\"}"), "stop"),
                new ChatResponse(List.of(new Generation(
                        new AssistantMessage("Hej."),
                        ChatGenerationMetadata.builder()
                                .metadata("why", PERSONAL)
                                .build()))),
                new ChatResponse(
                        List.of(harmless),
                        ChatResponseMetadata.builder().keyValue("raw", PERSONAL).build()));

        assertThat(answers).allSatisfy(answer -> {
            clerk.style = said -> answer;
            assertThatThrownBy(() -> model.call("Hej."))
                    .isInstanceOf(PolicyViolationException.class)
                    .message()
                    .doesNotContain(Town.NUMBER);
        });
    }

    @Test
    void leavesOutOfTheMetadataWhatNobodyCanRead() {
        clerk.style = said -> new ChatResponse(
                said.getResults(),
                ChatResponseMetadata.builder()
                        .id("7")
                        .keyValue("took", Duration.ofMillis(3))
                        .keyValue("raw", new Object())
                        .build());

        ChatResponseMetadata metadata = model.call(new Prompt("Hej.")).getMetadata();

        assertThat(metadata.getId()).isEqualTo("7");
        assertThat(metadata.keySet()).containsExactly("took");
    }

    @Test
    void refusesAnAnswerThatHasNoPlaceForItsLabel() {
        ChatModel labelled = GuardedChatModel.of(Town.chat().labelling(), clerk);
        ChatOptions data =
                StructuredOutputChatOptions.builder().outputSchema("{}").build();

        assertThatThrownBy(() -> labelled.call(new Prompt("Hej.", data))).isInstanceOf(IllegalStateException.class);
        assertThat(clerk.reached).isEmpty();
        assertThat(model.call(new Prompt("Hej.", data)).getResult()).isNotNull();

        clerk.style = said -> Clerk.said(
                AssistantMessage.builder()
                        .content("Hej.")
                        .media(showing("image/png").getMedia())
                        .build(),
                "stop");
        assertThatThrownBy(() -> GuardedChatModel.of(
                                Town.chat().answering(AnswerLimit.NONE).labelling(), clerk)
                        .call("Hej."))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void guardsTheFunctionsThatTheModelItselfMayRun() {
        ToolCallback find = function("Finds");
        model.call(new Prompt(
                "Hej.", ToolCallingChatOptions.builder().toolCallbacks(find).build()));

        ToolCallback seen = Tools.of(clerk.prompts.get(0).getOptions()).get(0);

        assertThatThrownBy(() -> seen.call("{\"what\": \"a\"}")).isInstanceOf(PolicyViolationException.class);
        assertThat(find.call("\"a\"")).isEqualTo("\"a\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesAModelWithFunctionsOfItsOwnThatNobodyGuards(boolean isGuarded) {
        ToolCallback own = isGuarded ? GuardedTools.guarded(Town.chat(), function("Finds")) : function("Finds");
        clerk.options = ToolCallingChatOptions.builder().toolCallbacks(own).build();

        if (isGuarded) {
            assertThat(model.call("Hej.")).isEqualTo("Svar: Hej.");
        } else {
            assertThatThrownBy(() -> model.call("Hej.")).isInstanceOf(IllegalStateException.class);
            assertThat(clerk.reached).isEmpty();
        }
    }

    @Test
    void passesOnWhatTheModelIs() {
        assertThat(model.getOptions()).isSameAs(clerk.options);
        assertThat(Modifier.isFinal(GuardedChatModel.class.getModifiers())).isTrue();
        assertThat(model).hasToString("GuardedChatModel[ChatGuard[chatgpt, chatgpt]]");
    }
}
