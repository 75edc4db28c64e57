package se.varsam.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Flow.Publisher;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Streaming;

/**
 * A streaming chat model behind a guard. How an answer may be streamed is said with {@link ChatGuard#streaming}; until then the
 * call is refused before the model is called.
 *
 * {@snippet class="se.varsam.langchain4j.GuardedStreamingChatModelTest" region="streaming"}
 *
 * <p>What may not be entered is refused by an exception of the call itself. What an answer may not hold ends the stream:
 * {@code onError} gets the {@link se.varsam.rule.PolicyViolationException}, the model is told to stop where it can be, and nothing
 * comes after that. A model's reasoning and half-made calls of functions are not streamed; they come, judged, with the complete
 * call and the complete answer. Raw events of a provider are dropped, and so are calls by {@code Flow.Publisher} refused.
 *
 * <p>Thread-safe if the model is.
 *
 * @since 0.1
 */
public final class GuardedStreamingChatModel implements StreamingChatModel {

    private final ChatGuard guard;
    private final StreamingChatModel model;

    private GuardedStreamingChatModel(ChatGuard guard, StreamingChatModel model) {
        this.guard = guard;
        this.model = model;
    }

    /**
     * {@return a model behind a guard; a guarded one may be guarded again}
     *
     * @param guard the guard, which says how answers are streamed
     * @param model the model
     */
    public static GuardedStreamingChatModel of(ChatGuard guard, StreamingChatModel model) {
        return new GuardedStreamingChatModel(guard, model);
    }

    /**
     * Asks for an answer, which comes piece by piece.
     *
     * @param request what is asked
     * @param handler takes what may be shown
     * @throws se.varsam.rule.PolicyViolationException when it may not be entered, or streaming is refused
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     * @throws IllegalArgumentException when it holds a kind of message or content that is not known
     * @throws IllegalStateException when answers are to be labelled and this one has no place for it
     */
    @Override
    public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
        model.chat(request, guarded(request, handler));
    }

    @Override
    public void chat(ChatRequest request, ChatRequestOptions options, StreamingChatResponseHandler handler) {
        model.chat(request, options, guarded(request, handler));
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        model.doChat(request, guarded(request, handler));
    }

    /**
     * Refused: use a handler.
     *
     * @param request what is asked
     * @throws UnsupportedOperationException always
     */
    @Override
    public Publisher<ChatModelStreamingEvent> chat(ChatRequest request) {
        throw noPublisher();
    }

    /**
     * Refused: use a handler.
     *
     * @param request what is asked
     * @throws UnsupportedOperationException always
     */
    @Override
    public Publisher<ChatModelStreamingEvent> doChat(ChatRequest request) {
        throw noPublisher();
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
        return "GuardedStreamingChatModel[" + guard + "]";
    }

    private GuardedHandler guarded(ChatRequest request, StreamingChatResponseHandler handler) {
        if (guard.streaming() == Streaming.REFUSE) { // before anything is said to be entered
            guard.stream(text -> {}).close();
        }
        Answer.requirePlaceForLabel(guard, model.defaultRequestParameters(), request);
        return new GuardedHandler(Conversation.of(request).admittedBy(guard), handler);
    }

    private static UnsupportedOperationException noPublisher() {
        return new UnsupportedOperationException("Svar genom Flow.Publisher prövas inte här: anropa med en"
                + " StreamingChatResponseHandler. / Answers through Flow.Publisher are not judged here: call with a"
                + " StreamingChatResponseHandler.");
    }
}
