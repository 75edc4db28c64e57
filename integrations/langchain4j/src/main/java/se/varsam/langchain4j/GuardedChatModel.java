package se.varsam.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import se.varsam.guard.chat.ChatGuard;

/**
 * A chat model behind a guard: each conversation is admitted as a whole before the model is called, and each answer is released
 * before anybody gets it. Every way of calling it is guarded, so that whoever holds it, a service or a chain, cannot get past.
 *
 * {@snippet class="se.varsam.langchain4j.GuardedChatModelTest" region="model"}
 *
 * <p>A denial is thrown ({@link se.varsam.rule.PolicyViolationException}), or fails the future of an asynchronous call; neither
 * the model nor its listeners see what was denied. What is read of a request is its messages, the functions it offers, the
 * asked format and stop sequences; not a provider's own parameters. Pictures, sound, film and PDF cannot be read and count as
 * unclassified; a kind of message or content that is not LangChain4j's own is refused.
 *
 * <p>A chat memory that is used without {@link PolicyInputGuardrail} keeps what was denied; then the next call is denied too,
 * until it is cleared. Thread-safe if the model is.
 *
 * @since 0.1
 */
public final class GuardedChatModel implements ChatModel {

    private final ChatGuard guard;
    private final ChatModel model;

    private GuardedChatModel(ChatGuard guard, ChatModel model) {
        this.guard = guard;
        this.model = model;
    }

    /**
     * {@return a model behind a guard; a guarded one may be guarded again}
     *
     * @param guard the guard
     * @param model the model
     */
    public static GuardedChatModel of(ChatGuard guard, ChatModel model) {
        return new GuardedChatModel(guard, model);
    }

    /**
     * {@return the released answer}
     *
     * @param request what is asked
     * @throws se.varsam.rule.PolicyViolationException when it may not be entered, or the answer not be given out
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     * @throws IllegalArgumentException when it holds a kind of message or content that is not known
     * @throws IllegalStateException when answers are to be labelled and this one has no place for it
     */
    @Override
    public ChatResponse chat(ChatRequest request) {
        return guarded(request, model::chat);
    }

    @Override
    public ChatResponse chat(ChatRequest request, ChatRequestOptions options) {
        return guarded(request, admitted -> model.chat(admitted, options));
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        return guarded(request, model::doChat);
    }

    @Override
    public CompletableFuture<ChatResponse> chatAsync(ChatRequest request) {
        return guardedLater(request, () -> model.chatAsync(request));
    }

    @Override
    public CompletableFuture<ChatResponse> chatAsync(ChatRequest request, ChatRequestOptions options) {
        return guardedLater(request, () -> model.chatAsync(request, options));
    }

    @Override
    public CompletableFuture<ChatResponse> doChatAsync(ChatRequest request) {
        return guardedLater(request, () -> model.doChatAsync(request));
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return model.defaultRequestParameters();
    }

    /** {@return the listeners of the model, which it tells itself} */
    @Override
    public List<ChatModelListener> listeners() {
        return model.listeners();
    }

    @Override
    public ModelProvider provider() {
        return model.provider();
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return model.supportedCapabilities();
    }

    /** The guard; nothing of any conversation. */
    @Override
    public String toString() {
        return "GuardedChatModel[" + guard + "]";
    }

    private ChatResponse guarded(ChatRequest request, Function<ChatRequest, ChatResponse> call) {
        ChatGuard held = admit(request);
        return Answer.released(call.apply(request), held);
    }

    private CompletableFuture<ChatResponse> guardedLater(
            ChatRequest request, Supplier<CompletableFuture<ChatResponse>> call) {
        try {
            ChatGuard held = admit(request);
            CompletableFuture<ChatResponse> answer = call.get();
            CompletableFuture<ChatResponse> given = answer.thenApply(response -> Answer.released(response, held));
            CompletableFuture<ChatResponse> unused = given.whenComplete((response, failure) -> {
                if (given.isCancelled()) {
                    answer.cancel(true);
                }
            });
            return given;
        } catch (RuntimeException denied) {
            return CompletableFuture.failedFuture(denied);
        }
    }

    private ChatGuard admit(ChatRequest request) {
        Answer.requirePlaceForLabel(guard, model.defaultRequestParameters(), request);
        return Conversation.of(request).admittedBy(guard);
    }
}
