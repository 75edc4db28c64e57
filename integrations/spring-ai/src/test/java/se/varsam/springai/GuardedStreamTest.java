package se.varsam.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.context.ContextRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Subscription;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.model.MessageAggregator;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import se.varsam.guard.chat.AnswerLimit;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Streaming;
import se.varsam.rule.PolicyViolationException;

class GuardedStreamTest {

    private static final String LONG = " Biblioteket öppnar klockan tio på vardagar.".repeat(100);

    private final Clerk clerk = new Clerk();
    private final List<String> shown = new ArrayList<>();

    @Test
    void streamsWhatMayBeShown() {
        ChatGuard chat = Town.chat();

        // @start region="streaming"
        ChatModel guarded = GuardedChatModel.of(chat.labelling().streaming(Streaming.WINDOW), clerk);

        guarded.stream("Vad gäller?" + LONG).subscribe(shown::add); // the caption comes last
        // @end

        assertThat(String.join("", shown))
                .startsWith("Svar: Vad gäller?" + LONG)
                .contains(Town.CAPTION);
        assertThat(shown).hasSizeGreaterThan(10);
    }

    @Test
    void keepsTheWholeAnswerBackInABuffer() {
        List<ChatResponse> given = model(Streaming.BUFFER).stream(new Prompt("Vad gäller?" + LONG))
                .collectList()
                .block();

        assertThat(given).singleElement().satisfies(whole -> {
            assertThat(text(whole)).isEqualTo("Svar: Vad gäller?" + LONG);
            assertThat(whole.hasFinishReasons(Set.of("stop"))).isTrue();
        });
    }

    @Test
    void refusesBeforeTheModelIsCalledUntilItIsToldHow() {
        Flux<String> refused = GuardedChatModel.of(Town.chat(), clerk).stream("Hej.");

        assertThatThrownBy(refused::blockLast)
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-17");
        assertThat(clerk.prompts).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Streaming.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSE")
    void endsTheStreamWithADenial(Streaming how) {
        clerk.style = said -> Clerk.said(new AssistantMessage("Hon har " + Town.NUMBER + "." + LONG + LONG), "stop");
        List<Throwable> failures = new ArrayList<>();

        model(how).stream("Vem?").subscribe(shown::add, failures::add, () -> shown.add("slut"));

        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isInstanceOf(PolicyViolationException.class)
                        .message()
                        .doesNotContain(Town.NUMBER));
        assertThat(String.join("", shown)).doesNotContain("8112").doesNotContain("slut");
    }

    @Test
    void stopsTheModelWithTheDenial() {
        clerk.style = said -> Clerk.said(new AssistantMessage("Hon har " + Town.NUMBER + "." + LONG + LONG), "stop");

        assertThatThrownBy(() -> model(Streaming.WINDOW).stream("Vem?").blockLast())
                .isInstanceOf(PolicyViolationException.class);

        assertThat(clerk.stopped).hasValue(1);
        assertThat(clerk.pieces).hasValueLessThan(400);
    }

    @Test
    void judgesNothingBeforeAndAllAnewWheneverSomebodySubscribes() {
        AtomicInteger asked = new AtomicInteger();
        ChatGuard chat = Town.chat().streaming(Streaming.WINDOW).under(() -> {
            asked.incrementAndGet();
            return Optional.empty();
        });

        Flux<String> answer = GuardedChatModel.of(chat, clerk).stream("Hej.");
        assertThat(asked).hasValue(0);
        assertThat(clerk.prompts).isEmpty();

        answer.blockLast();
        int once = asked.get();
        answer.subscribeOn(Schedulers.boundedElastic()).blockLast();

        assertThat(once).isPositive();
        assertThat(asked).hasValue(2 * once);
        assertThat(clerk.prompts).hasSize(2);
    }

    @Test
    void knowsInAnyThreadWhatTheContextOfTheSubscriberCarries() {
        ThreadLocal<String> code = new ThreadLocal<>();
        ContextRegistry.getInstance().registerThreadLocalAccessor("municipality", code);
        List<Optional<String>> asked = new ArrayList<>();
        ChatGuard chat = Town.chat().streaming(Streaming.WINDOW).under(() -> {
            asked.add(Optional.ofNullable(code.get()));
            return Optional.of("0582");
        });
        try {
            code.set("0582");
            GuardedChatModel.of(chat, clerk).stream("Hej.")
                    .subscribeOn(Schedulers.boundedElastic())
                    .contextCapture()
                    .blockLast();
        } finally {
            code.remove();
            ContextRegistry.getInstance().removeThreadLocalAccessor("municipality");
        }

        assertThat(asked).isNotEmpty().containsOnly(Optional.of("0582"));
    }

    @Test
    void asksTheModelForNoMoreThanTheReaderAsksFor() {
        BaseSubscriber<ChatResponse> reader = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                subscription.request(3);
            }

            @Override
            protected void hookOnNext(ChatResponse piece) {
                shown.add(text(piece));
            }
        };

        GuardedChatModel.of(Town.chat().answering(AnswerLimit.NONE).streaming(Streaming.WINDOW), clerk).stream(
                        new Prompt("Vad gäller?" + LONG))
                .subscribe(reader);

        assertThat(shown).hasSize(3);
        assertThat(clerk.pieces).hasValue(3);
        reader.cancel();
        assertThat(clerk.stopped).hasValue(1);
    }

    @Test
    void givesNothingOnAfterItWasCalledOff() {
        Sinks.Many<ChatResponse> source = Sinks.many().unicast().onBackpressureBuffer();
        ChatModel model = streaming(source.asFlux());
        ChatResponse piece = Clerk.said(new AssistantMessage(LONG), "");

        model.stream(new Prompt("Hej.")).take(1).map(GuardedStreamTest::text).subscribe(shown::add);
        Sinks.EmitResult first = source.tryEmitNext(piece);
        Sinks.EmitResult second = source.tryEmitNext(piece);

        assertThat(first).isEqualTo(Sinks.EmitResult.OK);
        assertThat(second).isEqualTo(Sinks.EmitResult.FAIL_CANCELLED);
        assertThat(shown).hasSize(1);
    }

    @Test
    void tellsSeveralAnswersApartThoughTheirPiecesComeInTurns() {
        ChatModel model = streaming(Flux.just(
                piece(0, "Hon har 811218-"), piece(1, "Hej, "), piece(0, "9876."), piece(1, "och välkommen.")));

        assertThatThrownBy(() -> model.stream("Vem?").blockLast()).isInstanceOf(PolicyViolationException.class);
    }

    @Test
    void givesEachOfSeveralAnswersItsOwnText() {
        ChatModel model =
                streaming(Flux.just(piece(0, "Ja, "), piece(1, "Nej, "), piece(0, "gärna."), piece(1, "tyvärr.")));

        ChatResponse last = model.stream(new Prompt("Går det?")).blockLast();

        assertThat(last).isNotNull();
        assertThat(last.getResults()).hasSize(2);
    }

    private static ChatResponse piece(int index, String text) {
        return Clerk.said(
                AssistantMessage.builder()
                        .content(text)
                        .properties(Map.of("index", index))
                        .build(),
                "");
    }

    @Test
    void judgesAReasoningThatComesInPieces() {
        ChatResponse hej = Clerk.said(new AssistantMessage("Hej."), "");
        ChatModel hidden =
                streaming(Flux.just(Clerk.reasoned(hej, "Hon har 811218-"), Clerk.reasoned(hej, "9876, alltså")));

        assertThatThrownBy(() -> hidden.stream("Vem?").doOnNext(shown::add).blockLast())
                .isInstanceOf(PolicyViolationException.class);
        assertThat(String.join("", shown)).doesNotContain("8112");
    }

    @Test
    void judgesTheCallsOfFunctionsAndOtherThingsBesideAStreamedAnswer() {
        List<AssistantMessage> beside = List.of(
                AssistantMessage.builder()
                        .toolCalls(List.of(new ToolCall("1", "function", "find", "{\"who\": \"" + Town.NUMBER + "\"}")))
                        .build(),
                new AssistantMessage("Hej.", Map.of(), List.of(), List.of()) {},
                AssistantMessage.builder()
                        .properties(Map.of("raw", new Object()))
                        .build(),
                AssistantMessage.builder()
                        .properties(Map.of("number", 8_112_189_876L))
                        .build());

        assertThat(beside)
                .allSatisfy(each -> assertThatThrownBy(
                                () -> streaming(Flux.just(Clerk.said(each, "stop"))).stream("Vem?")
                                        .blockLast())
                        .isInstanceOf(PolicyViolationException.class));
    }

    @Test
    void isPutTogetherAsItWasSaid() {
        ChatResponse usage = new ChatResponse(
                List.of(),
                ChatResponseMetadata.builder()
                        .id("7")
                        .usage(new DefaultUsage(3, 4))
                        .build());
        AssistantMessage last = AssistantMessage.builder()
                .content(" Klockan tio.")
                .properties(Map.of("reasons", "Det står i registret.", "isThought", false))
                .build();
        List<ChatResponse> whole = new ArrayList<>();

        new MessageAggregator()
                .aggregate(
                        streaming(Flux.just(
                                        Clerk.said(new AssistantMessage("Hej."), ""), Clerk.said(last, "stop"), usage))
                                .stream(new Prompt("När?")),
                        whole::add)
                .blockLast();

        assertThat(whole).singleElement().satisfies(each -> {
            Generation said = each.getResults().get(0);
            assertThat(said.getOutput().getText()).isEqualTo("Hej. Klockan tio.");
            assertThat(said.getOutput().getMetadata()).containsEntry("reasons", "Det står i registret.");
            assertThat(said.getMetadata().getFinishReason()).isEqualTo("stop");
            assertThat(each.getMetadata().getId()).isEqualTo("7");
            assertThat(each.getMetadata().getUsage().getTotalTokens()).isEqualTo(7);
        });
    }

    @Test
    void holdsBackTheTextOfMetadataToo() {
        ChatResponse raw = new ChatResponse(
                List.of(new Generation(
                        new AssistantMessage("Hej."),
                        ChatGenerationMetadata.builder()
                                .metadata("why", Town.NUMBER)
                                .metadata("first", true)
                                .build())),
                ChatResponseMetadata.builder().keyValue("raw", Town.NUMBER).build());

        List<ChatResponse> given = streaming(Flux.just(raw)).stream(new Prompt("Hej."))
                .collectList()
                .block();

        assertThat(given)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain(Town.NUMBER));
        assertThat(given)
                .allSatisfy(each -> assertThat(each.getMetadata().keySet()).isEmpty());
    }

    @Test
    void passesOnTheFailureOfTheModel() {
        ChatModel model = streaming(Flux.concat(
                Flux.just(Clerk.said(new AssistantMessage("Hej."), "")), Flux.error(new IllegalStateException("ned"))));

        assertThatThrownBy(() -> model.stream("Hej.").doOnNext(shown::add).blockLast())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ned");
        assertThat(String.join("", shown)).isEmpty();
    }

    private ChatModel model(Streaming how) {
        return GuardedChatModel.of(Town.chat().streaming(how), clerk);
    }

    private static ChatModel streaming(Flux<ChatResponse> answer) {
        return GuardedChatModel.of(Town.chat().streaming(Streaming.WINDOW), new ChatModel() {
            @Override
            public ChatResponse call(Prompt prompt) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Flux<ChatResponse> stream(Prompt prompt) {
                return answer;
            }
        });
    }

    private static String text(ChatResponse piece) {
        return String.valueOf(piece.getResults().get(0).getOutput().getText());
    }
}
