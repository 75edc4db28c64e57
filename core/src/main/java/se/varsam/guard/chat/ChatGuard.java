package se.varsam.guard.chat;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.varsam.content.ContentKind;
import se.varsam.guard.Guard;
import se.varsam.guard.Task;
import se.varsam.information.Information;
import se.varsam.tool.AgentAction;

/**
 * Guards a conversation with a chat model: what goes in, what comes out, and what an agent does meanwhile. Whoever adapts a
 * library of chat models calls it; a denial is an exception, never an answer. Immutable and thread-safe.
 *
 * @since 0.1
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ChatGuard {

    private ChatGuard() {}

    /** {@return the guard of a tool} @param guard chooses the policy @param tool the tool's id in the policy's register */
    public static ChatGuard of(Guard guard, String tool) {
        throw new UnsupportedOperationException();
    }

    /** {@return for a purpose} @param id the purpose's id, as the guard knows it */
    public ChatGuard forPurpose(String id) {
        return this;
    }

    /** {@return vouching for what is entered; what is found in the texts can only raise it} @param what unknown until said */
    public ChatGuard entering(Information what) {
        return this;
    }

    /** {@return asking each time which municipality's policy applies} @param municipality its code, or the profile's id */
    public ChatGuard under(Supplier<Optional<String>> municipality) {
        return this;
    }

    /** {@return holding answers to a limit} @param limit what an answer may hold; NONE until said */
    public ChatGuard answering(AnswerLimit limit) {
        return this;
    }

    /** {@return labelling answers as made by AI: the caption and what the policy's layers ask of a text} */
    public ChatGuard labelling() {
        return this;
    }

    /** {@return streaming in a way} @param how REFUSE until said */
    public ChatGuard streaming(Streaming how) {
        return this;
    }

    /** {@return how answers may be streamed} */
    public Streaming streaming() {
        return Streaming.REFUSE;
    }

    /** {@return letting the agent call a function of the application} @param function its name @param does what it does */
    public ChatGuard letting(String function, Set<AgentAction> does) {
        return this;
    }

    /** {@return letting the agent call a function, each time a human has decided it} @param function its name
     * @param does what it does @param matter the matter that is decided */
    public ChatGuard lettingDecided(String function, Set<AgentAction> does, String matter) {
        return this;
    }

    /** Refuses what may not be entered. @param texts every text of the conversation, system messages and functions' results
     * included @param unread kinds of what cannot be read, such as pictures: it counts as unclassified */
    public void admit(Collection<? extends CharSequence> texts, Collection<ContentKind> unread) {
        throw new UnsupportedOperationException();
    }

    /** {@return the answer to give on, labelled when that is asked} @param answer what the model said */
    public String release(String answer) {
        throw new UnsupportedOperationException();
    }

    /** {@return a window over a streamed answer} @param to takes the text that may be shown */
    public AnswerStream stream(Consumer<String> to) {
        throw new UnsupportedOperationException();
    }

    /** Runs what an agent asks for, if it may. @param function its name @param arguments its arguments by name
     * @param task what to run @param <T> what it gives @param <X> what it may throw @return what the task gave */
    public <T, X extends Exception> T act(String function, Map<String, ?> arguments, Task<T, X> task) throws X {
        throw new UnsupportedOperationException();
    }
}
