package se.varsam.springai;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.client.ChatClientAttributes;
import org.springframework.ai.chat.client.ChatClientRequest;
import org.springframework.ai.chat.client.ChatClientResponse;
import org.springframework.ai.chat.client.advisor.api.CallAdvisor;
import org.springframework.ai.chat.client.advisor.api.CallAdvisorChain;
import org.springframework.ai.chat.client.advisor.api.StreamAdvisor;
import org.springframework.ai.chat.client.advisor.api.StreamAdvisorChain;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.core.Ordered;
import reactor.core.publisher.Flux;
import se.varsam.guard.chat.ChatGuard;

/**
 * An advisor of a {@code ChatClient}: what may not be entered goes no further in the chain, and what an answer may not hold comes no
 * further out of it. A denial is an exception ({@link se.varsam.rule.PolicyViolationException}), never an answer; an advisor in
 * between may have wrapped that of a streamed one.
 *
 * {@snippet class="se.varsam.springai.PolicyAdvisorTest" region="advisor"}
 *
 * <p>{@link #first} stands before Spring AI's chat memories, so that what is denied is not remembered and sent with the next
 * call, and before its tool calling, so that the prompt's functions are run behind the guard ({@link GuardedTools}). It does not see
 * what memories and searches add after it: so it goes together with {@link GuardedChatModel}, which sees all that is sent and
 * judges an answer before a memory keeps it.
 *
 * <p>{@link #last} stands where memories and searches have added theirs, in each round with the functions. For a model that cannot
 * be wrapped: an advisor with the same or a later order, the instructions for structured output and whoever else holds the model
 * get past it. Thread-safe.
 *
 * @since 0.1
 */
public final class PolicyAdvisor implements CallAdvisor, StreamAdvisor {

    /** Before {@link #DEFAULT_CHAT_MEMORY_PRECEDENCE_ORDER}. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 100;

    /** Spring AI's call of the model has the lowest. */
    private static final int LAST = Ordered.LOWEST_PRECEDENCE - 1;

    private final ChatGuard guard;
    private final int order;

    private PolicyAdvisor(ChatGuard guard, int order) {
        this.guard = guard;
        this.order = order;
    }

    /**
     * {@return an advisor before the memories and the tool calling}
     *
     * @param guard the guard that judges
     */
    public static PolicyAdvisor first(ChatGuard guard) {
        return new PolicyAdvisor(guard, FIRST);
    }

    /**
     * {@return an advisor right before the model}
     *
     * @param guard the guard that judges
     */
    public static PolicyAdvisor last(ChatGuard guard) {
        return new PolicyAdvisor(guard, LAST);
    }

    @Override
    public ChatClientResponse adviseCall(ChatClientRequest request, CallAdvisorChain chain) {
        Admitted admitted = admit(request);
        ChatClientResponse response = chain.nextCall(with(request, admitted));
        @Nullable ChatResponse answer = response.chatResponse();
        return answer == null ? response : with(response, Answer.released(answer, admitted.guard()));
    }

    @Override
    public Flux<ChatClientResponse> adviseStream(ChatClientRequest request, StreamAdvisorChain chain) {
        return Flux.defer(() -> {
            AtomicReference<Map<String, @Nullable Object>> context = new AtomicReference<>(request.context());
            return GuardedStream.of(
                            guard,
                            () -> admit(request),
                            admitted -> chain.nextStream(with(request, admitted))
                                    .mapNotNull(response -> {
                                        context.set(response.context());
                                        return response.chatResponse();
                                    }))
                    .map(piece -> new ChatClientResponse(piece, Objects.requireNonNull(context.get())));
        });
    }

    @Override
    public String getName() {
        return order == FIRST ? "Varsam first" : "Varsam last";
    }

    @Override
    public int getOrder() {
        return order;
    }

    /** Where it stands and the guard; nothing of any conversation. */
    @Override
    public String toString() {
        return getName() + "[" + guard + "]";
    }

    private Admitted admit(ChatClientRequest request) {
        if (guard.isLabelling() && request.context().containsKey(ChatClientAttributes.OUTPUT_FORMAT.getKey())) {
            throw Answer.noPlaceForData();
        }
        return Admitted.of(guard, request.prompt());
    }

    private static ChatClientRequest with(ChatClientRequest request, Admitted admitted) {
        return new ChatClientRequest(admitted.prompt(), request.context());
    }

    private static ChatClientResponse with(ChatClientResponse response, ChatResponse answer) {
        return new ChatClientResponse(answer, response.context());
    }
}
