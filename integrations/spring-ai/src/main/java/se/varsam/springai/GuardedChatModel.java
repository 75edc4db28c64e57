package se.varsam.springai;

import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;
import se.varsam.guard.chat.ChatGuard;

/**
 * A chat model behind a guard: each prompt is admitted as a whole before the model is called, and each answer is released before
 * anybody gets it. Every way of calling it is guarded, so that whoever holds it, a {@code ChatClient} or an agent, cannot get past.
 *
 * {@snippet class="se.varsam.springai.GuardedChatModelTest" region="model"}
 *
 * <p>A denial is thrown ({@link se.varsam.rule.PolicyViolationException}), or ends a streamed answer; the model does not see what
 * was denied. What is read of a prompt is its messages with their metadata, the functions it offers, the asked schema and the stop
 * sequences; not a provider's own options. Media cannot be read and count as unclassified, and so does a message of a class that
 * extends Spring AI's; any other kind of message is refused. Of an answer's metadata, what cannot be read is left out.
 *
 * <p>How an answer may be streamed is said with {@link ChatGuard#streaming}; until then a streamed call is refused before the model
 * is called. The policy is chosen, and the prompt admitted, each time somebody subscribes, in that thread and with what the Reactor
 * context carries of threads' context (such as who is signed in, see {@code Flux.contextCapture()}). What an answer may not hold ends
 * the stream with the denial, and the model's with it. Text beside the answer, such as a model's reasoning, and why the answer
 * ended come with the last piece.
 *
 * <p>Functions that the prompt offers are behind the guard when the model sees them, should it run them itself ({@link GuardedTools});
 * a model that has functions of its own behind no guard is refused. But a {@code ChatClient} runs functions above the model: give it
 * {@link GuardedTools}, or a {@link PolicyAdvisor}. A caption that {@link ChatGuard#labelling} puts to an answer makes JSON that
 * was asked for in words unreadable: have data in an unlabelled one.
 *
 * <p>Thread-safe if the model is.
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
     * @param prompt what is asked
     * @throws se.varsam.rule.PolicyViolationException when it may not be entered, or the answer not be given out
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     * @throws IllegalArgumentException when it holds a kind of message that is not known
     * @throws IllegalStateException when answers are to be labelled and this one has no place for it, or the model has functions
     *     behind no guard
     */
    @Override
    public ChatResponse call(Prompt prompt) {
        Admitted admitted = admit(prompt);
        return Answer.released(model.call(admitted.prompt()), admitted.guard());
    }

    /**
     * {@return what may be shown of a streamed answer}
     * Nothing is judged and nothing is called before somebody subscribes. It ends with an error for what {@link #call(Prompt)} throws.
     *
     * @param prompt what is asked
     */
    @Override
    public Flux<ChatResponse> stream(Prompt prompt) {
        return GuardedStream.of(guard, () -> admit(prompt), admitted -> model.stream(admitted.prompt()));
    }

    /** {@return the options of the model} */
    @Override
    public ChatOptions getOptions() {
        return model.getOptions();
    }

    /** The guard; nothing of any conversation. */
    @Override
    public String toString() {
        return "GuardedChatModel[" + guard + "]";
    }

    private Admitted admit(Prompt prompt) {
        ChatOptions own = model.getOptions();
        Tools.requireGuarded(own);
        Answer.requirePlaceForLabel(own, guard);
        return Admitted.of(guard, prompt);
    }
}
