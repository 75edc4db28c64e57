package se.varsam.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Streaming;
import se.varsam.rule.PolicyViolationException;

class GuardedStreamingChatModelTest {

    private static final String LONG = "Biblioteket öppnar klockan tio. ".repeat(80);

    private final Typist typist = new Typist();
    private final Reader reader = new Reader();

    private static final class Reader implements StreamingChatResponseHandler {

        final List<String> pieces = new ArrayList<>();
        final List<Object> aside = new ArrayList<>();
        final List<ChatResponse> complete = new ArrayList<>();
        final List<Throwable> failures = new ArrayList<>();

        @Override
        public void onPartialResponse(String piece) {
            pieces.add(piece);
        }

        @Override
        public void onPartialThinking(PartialThinking piece) {
            aside.add(piece);
        }

        @Override
        public void onCompleteToolCall(CompleteToolCall call) {
            aside.add(call);
        }

        @Override
        public void onUnmappedRawEvent(Object event) {
            aside.add(event);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            complete.add(response);
        }

        @Override
        public void onError(Throwable failure) {
            failures.add(failure);
        }

        String text() {
            return String.join("", pieces);
        }
    }

    @Test
    void streamsWhatMayBeShown() {
        ChatGuard chat = Town.chat();

        // @start region="streaming"
        StreamingChatModel guarded =
                GuardedStreamingChatModel.of(chat.labelling().streaming(Streaming.WINDOW), typist);

        guarded.chat("Vad gäller?" + LONG, reader);
        // @end

        assertThat(reader.failures).isEmpty();
        assertThat(reader.text()).startsWith("Svar: Vad gäller?").contains(Town.CAPTION);
        assertThat(reader.complete)
                .singleElement()
                .satisfies(each -> assertThat(each.aiMessage().text()).isEqualTo(reader.text()));
        assertThat(reader.pieces).hasSizeGreaterThan(10);
        assertThat(reader.aside).isEmpty();
    }

    @Test
    void keepsTheWholeAnswerBackInABuffer() {
        model(Streaming.BUFFER).chat("Vad gäller?" + LONG, reader);

        assertThat(reader.pieces).hasSize(1);
        assertThat(reader.complete).hasSize(1);
    }

    @Test
    void refusesBeforeTheModelIsCalledUntilItIsToldHow() {
        assertThatThrownBy(
                        () -> GuardedStreamingChatModel.of(Town.chat(), typist).chat("Hej.", reader))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-17");
        assertThat(typist.reached).isEmpty();
        assertThat(reader.failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Streaming.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSE")
    void endsTheStreamWithARefusal(Streaming how) {
        model(how).chat("personnummer?", reader);

        assertThat(reader.pieces).isEmpty();
        assertThat(reader.complete).isEmpty();
        assertThat(reader.failures).singleElement().isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void stopsTheModelWhenTheStreamIsRefusedHalfWay() {
        GuardedHandler handler = new GuardedHandler(Town.chat().streaming(Streaming.WINDOW), reader);
        ChatRequest request = ChatRequest.builder()
                .messages(UserMessage.from("Hon har " + Town.NUMBER + ". " + LONG))
                .build();

        typist.doChat(request, handler); // as if the model itself came upon it

        assertThat(reader.failures).singleElement().isInstanceOf(PolicyViolationException.class);
        assertThat(reader.text()).doesNotContain(Town.NUMBER);
        assertThat(reader.complete).isEmpty();
        assertThat(typist.stopped).isEqualTo(1);
    }

    static Stream<Method> everyWayIn() {
        return Arrays.stream(StreamingChatModel.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() > 0);
    }

    @ParameterizedTest
    @MethodSource("everyWayIn")
    void letsNoPersonalNumberReachTheModelInAnyWay(Method way) {
        StreamingChatModel model = model(Streaming.WINDOW);
        Object[] arguments =
                Arrays.stream(way.getParameterTypes()).map(this::holding).toArray();

        assertThatThrownBy(() -> {
                    try {
                        Object answer = way.invoke(model, arguments);
                        if (answer instanceof Flow.Publisher<?> publisher) {
                            publisher.subscribe(null);
                        }
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })
                .isInstanceOfAny(PolicyViolationException.class, UnsupportedOperationException.class);
        assertThat(typist.reached).isEmpty();
    }

    private Object holding(Class<?> type) {
        UserMessage message = UserMessage.from("Gäller " + Town.NUMBER + ".");
        if (type == StreamingChatResponseHandler.class) {
            return reader;
        }
        return type == String.class
                ? message.singleText()
                : type == ChatRequest.class
                        ? ChatRequest.builder().messages(message).build()
                        : type == ChatRequestOptions.class
                                ? ChatRequestOptions.EMPTY
                                : type == List.class ? List.of(message) : new ChatMessage[] {message};
    }

    @Test
    void passesOnTheFailureOfWhoeverReads() {
        StreamingChatResponseHandler failing = new StreamingChatResponseHandler() {
            @Override
            public void onCompleteResponse(ChatResponse response) {
                throw new IllegalArgumentException("gone");
            }

            @Override
            public void onError(Throwable failure) {
                reader.onError(failure);
            }
        };

        assertThatThrownBy(() -> model(Streaming.BUFFER).chat("Hej.", failing)).hasMessage("gone");
        assertThat(reader.failures).isEmpty();
    }

    @Test
    void passesOnTheFailureOfTheModelOnce() {
        GuardedHandler handler = new GuardedHandler(Town.chat().streaming(Streaming.BUFFER), reader);

        handler.onPartialResponse("Hej.");
        handler.onError(new IllegalStateException("ned"));
        handler.onError(new IllegalStateException("ned"));
        handler.onPartialResponse("mer");

        assertThat(reader.failures).hasSize(1);
        assertThat(reader.pieces).isEmpty();
    }

    private StreamingChatModel model(Streaming how) {
        return GuardedStreamingChatModel.of(Town.chat().streaming(how), typist);
    }
}
