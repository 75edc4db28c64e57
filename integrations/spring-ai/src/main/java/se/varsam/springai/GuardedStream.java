package se.varsam.springai;

import io.micrometer.context.ContextSnapshot.Scope;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.util.context.ContextView;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Streaming;

/** What one subscriber gets of a streamed answer. */
final class GuardedStream {

    private static final ContextSnapshotFactory THREADS =
            ContextSnapshotFactory.builder().build();

    private final ChatGuard guard;
    private final Map<Integer, GuardedGeneration> generations = new TreeMap<>();
    private boolean isOver;

    private GuardedStream(ChatGuard guard) {
        this.guard = guard;
        generations.put(0, new GuardedGeneration(guard)); // refused here, if at all
    }

    /** All is done anew for each subscriber, with the context that it brings. */
    static Flux<ChatResponse> of(
            ChatGuard guard, Supplier<Admitted> admit, Function<Admitted, Flux<ChatResponse>> answer) {
        return Flux.deferContextual(context -> {
            Admitted admitted = admitted(guard, admit, context);
            GuardedStream stream = new GuardedStream(admitted.guard());
            return stream.over(answer.apply(admitted));
        });
    }

    private static Admitted admitted(ChatGuard guard, Supplier<Admitted> admit, ContextView context) {
        Scope thread = THREADS.setThreadLocalsFrom(context);
        try {
            if (guard.streaming() == Streaming.REFUSE) { // before anything is said to be entered
                guard.stream(text -> {}).close();
            }
            return admit.get();
        } finally {
            thread.close();
        }
    }

    private Flux<ChatResponse> over(Flux<ChatResponse> answer) {
        return answer.<ChatResponse>handle(this::take)
                .concatWith(Flux.defer(this::rest))
                .doFinally(end -> close());
    }

    /** Given on outside the lock, so that whoever reads may call off from another thread meanwhile. */
    private void take(ChatResponse piece, SynchronousSink<ChatResponse> sink) {
        taken(piece).ifPresent(sink::next);
    }

    private synchronized Optional<ChatResponse> taken(ChatResponse piece) {
        if (isOver) {
            return Optional.empty();
        }
        List<Generation> given = new ArrayList<>();
        for (Generation each : piece.getResults()) {
            int index = index(each, given.size());
            given.add(generations
                    .computeIfAbsent(index, unseen -> new GuardedGeneration(guard))
                    .taken(each));
        }
        ChatResponseMetadata metadata = Metadata.ofPiece(piece.getMetadata(), guard);
        boolean isEmpty = given.stream().allMatch(GuardedGeneration::isEmpty);
        return isEmpty && metadata.getUsage().getTotalTokens() == 0
                ? Optional.empty()
                : Optional.of(new ChatResponse(given, metadata));
    }

    private synchronized Flux<ChatResponse> rest() {
        if (isOver) {
            return Flux.empty();
        }
        List<Generation> given = generations.values().stream()
                .map(GuardedGeneration::rest)
                .flatMap(Optional::stream)
                .toList();
        return given.isEmpty() ? Flux.empty() : Flux.just(new ChatResponse(given));
    }

    private synchronized void close() {
        isOver = true;
        generations.values().forEach(GuardedGeneration::close);
    }

    /** Where several answers come at a time, their pieces are told apart by a number or by their place. */
    private static int index(Generation piece, int place) {
        return piece.getOutput().getMetadata().get("index") instanceof Integer index ? index : place;
    }
}
