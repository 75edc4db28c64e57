package se.varsam.spring.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.guarded.spec.GuardSetupException;

/** What comes in pieces that the guard cannot follow is refused at the start, with what to do instead. */
class StreamedTypesTest {

    static class Streams {

        @AiGenerated
        @UsesAiTool("chatgpt")
        public Mono<String> mono() {
            return Mono.empty();
        }

        @AiGenerated
        @UsesAiTool("chatgpt")
        public Flux<String> flux() {
            return Flux.empty();
        }

        @AiGenerated
        @UsesAiTool("chatgpt")
        public SseEmitter events() {
            return new SseEmitter();
        }

        @AiGenerated
        @UsesAiTool("chatgpt")
        public StreamingResponseBody body() {
            return out -> {};
        }
    }

    @Test
    void areRefusedAtTheStart() {
        Town.application().withBean(Streams.class).run(context -> {
            GuardSetupException refused = catchThrowableOfType(GuardSetupException.class, () -> {
                throw context.getStartupFailure();
            });
            assertThat(refused.problems())
                    .anyMatch(each ->
                            each.contains("Streams.mono: @AiGenerated reactor.core.publisher.Mono<java.lang.String>"))
                    .anyMatch(each ->
                            each.contains("Streams.flux: @AiGenerated reactor.core.publisher.Flux<java.lang.String>"))
                    .anyMatch(each -> each.contains("Streams.events: @AiGenerated " + SseEmitter.class.getName()))
                    .anyMatch(each ->
                            each.contains("Streams.body: @AiGenerated " + StreamingResponseBody.class.getName()))
                    .allMatch(each -> each.contains("Lämna tillbaka texten"))
                    .hasSize(4);
        });
    }
}
