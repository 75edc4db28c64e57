package se.varsam.guard.chat;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.varsam.AiPolicy;
import se.varsam.content.ContentKind;
import se.varsam.guard.Guard;
import se.varsam.guard.Matter;
import se.varsam.guard.Task;
import se.varsam.information.Information;
import se.varsam.rule.PolicyViolationException;
import se.varsam.tool.AgentAction;

/**
 * Guards a conversation with a chat model: what goes in, what comes out, and what an agent does meanwhile. Whoever adapts a
 * library of chat models calls it; a denial is an exception, never an answer. What cannot be recorded where the policy leaves
 * evidence is denied as well. Immutable and thread-safe.
 *
 * {@snippet class="se.varsam.guard.chat.ChatGuardTest" region="chat"}
 *
 * @since 0.1
 */
public final class ChatGuard {

    private final Terms terms;

    private ChatGuard(Terms terms) {
        this.terms = terms;
    }

    /**
     * {@return the guard of a tool}
     *
     * @param guard chooses the policy, scans the texts and knows the purposes and the desk
     * @param tool the tool's id in the policy's register; a tool that is not in it is denied
     */
    public static ChatGuard of(Guard guard, String tool) {
        return new ChatGuard(new Terms(guard, tool));
    }

    /**
     * {@return the same guard for a purpose}
     *
     * @param id the purpose's id, as the guard knows it
     */
    public ChatGuard forPurpose(String id) {
        return change(terms -> terms.purpose = id);
    }

    /**
     * {@return the same guard at a place that messages name}
     *
     * @param place for example {@code Kontaktcenter}; the tool's id until said
     */
    public ChatGuard at(String place) {
        return change(terms -> terms.place = place);
    }

    /**
     * {@return the same guard vouching for what is entered; what is found in the texts can only raise it}
     *
     * @param what what the texts of the conversation hold; unknown until said
     */
    public ChatGuard entering(Information what) {
        return change(terms -> terms.entered = what);
    }

    /** {@return the same guard at a place where people are told that it is AI, whatever the tool itself tells} */
    public ChatGuard disclosing() {
        return change(terms -> terms.telling = Terms.Telling.TOLD_HERE);
    }

    /**
     * {@return the same guard asking each time which municipality's policy applies}
     *
     * @param municipality its code, or the profile's id; asked in the thread that calls {@link #admit}
     */
    public ChatGuard under(Supplier<Optional<String>> municipality) {
        return change(terms -> terms.policy = () -> terms.guard.policy(municipality.get(), terms.place));
    }

    /**
     * {@return the same guard holding answers to a limit}
     *
     * @param limit what an answer may hold; {@link AnswerLimit#NONE} until said
     */
    public ChatGuard answering(AnswerLimit limit) {
        return change(terms -> terms.limit = limit);
    }

    /** {@return the same guard labelling answers as made by AI: the municipality's caption as a last paragraph} */
    public ChatGuard labelling() {
        return change(terms -> terms.marking = Terms.Marking.CAPTION);
    }

    /** {@return whether answers are labelled, so that an answer with no place for a caption, such as data, is to be refused} */
    public boolean isLabelling() {
        return terms.marking == Terms.Marking.CAPTION;
    }

    /**
     * {@return the same guard streaming in a way}
     *
     * @param how {@link Streaming#REFUSE} until said
     */
    public ChatGuard streaming(Streaming how) {
        return change(terms -> terms.streaming = how);
    }

    /** {@return how answers may be streamed} */
    public Streaming streaming() {
        return terms.streaming;
    }

    /**
     * {@return the same guard letting the agent call a function of the application}
     *
     * @param function its name; a function that is not let is denied
     * @param does what it does on its own, at least one action; the tool's allow-list is to have each
     * @throws IllegalArgumentException when nothing is said of what it does
     */
    public ChatGuard letting(String function, Set<AgentAction> does) {
        return change(terms -> terms.let(function, does, Optional.empty()));
    }

    /**
     * {@return the same guard letting the agent call a function, each time a human has decided exactly that}
     *
     * @param function its name
     * @param does what it does, at least one action; to decide is the human's part, and is not judged as the agent's
     * @param matter the name of the matter that is decided, as in {@link Matter#of}
     * @throws IllegalArgumentException when nothing is said of what it does, or the matter has no name
     */
    public ChatGuard lettingDecided(String function, Set<AgentAction> does, String matter) {
        return lettingDecided(function, does, Matter.of(matter));
    }

    /**
     * {@return the same guard letting the agent call a function, each time a human has decided exactly that}
     *
     * @param function its name
     * @param does what it does, at least one action; to decide is the human's part, and is not judged as the agent's
     * @param matter the matter that is decided
     * @throws IllegalArgumentException when nothing is said of what it does
     */
    public ChatGuard lettingDecided(String function, Set<AgentAction> does, Matter matter) {
        return change(terms -> terms.let(function, does, Optional.of(matter)));
    }

    /**
     * Refuses what may not be entered. Judged as one use: what the application vouches for, joined with what is found in each
     * text.
     *
     * @param texts every text of the conversation: system messages, functions' results and earlier answers included
     * @param unread kinds of what cannot be read, such as pictures: with one, the whole is unclassified
     * @return the same guard held to the policy that applied, for the answer: also in another thread
     * @throws PolicyViolationException when the policy does not allow it, nobody tells people that it is AI where the policy asks
     *     for that, or no policy applies
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     */
    public ChatGuard admit(Collection<? extends CharSequence> texts, Collection<ContentKind> unread) {
        AiPolicy policy = terms.policy.get();
        new Entering(terms, policy).require(texts, unread);
        return change(held -> held.policy = () -> policy);
    }

    /**
     * {@return the answer to give on, with its caption where answers are labelled}
     *
     * @param answer what the model said, whole
     * @throws PolicyViolationException when it holds what an answer may not hold, or no policy applies
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be: it is not to be given on
     */
    public String release(String answer) {
        return new Limit(terms, terms.policy.get()).released(answer);
    }

    /**
     * Refuses what comes beside an answer, such as a model's reasoning or what it wants to call a function with, when it holds
     * what an answer may not hold. It gets no caption.
     *
     * @param texts the texts
     * @param unread kinds of what cannot be read, such as pictures: under a limit, they are refused
     * @throws PolicyViolationException when one holds what an answer may not hold, or no policy applies
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     */
    public void check(Collection<? extends CharSequence> texts, Collection<ContentKind> unread) {
        new Limit(terms, terms.policy.get()).check(texts, unread);
    }

    /**
     * {@return a window over a streamed answer, to be opened before the model is called}
     *
     * @param to takes the text that may be shown
     * @throws PolicyViolationException when streaming is refused, or no policy applies
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     */
    public AnswerStream stream(Consumer<String> to) {
        AiPolicy policy = terms.policy.get();
        Limit limit = new Limit(terms, policy);
        return switch (terms.streaming) {
            case REFUSE -> throw limit.noStreaming();
            case BUFFER -> new BufferedAnswer(new Ending(to), limit::released);
            case WINDOW -> new WindowedAnswer(new Ending(to), limit, terms.stampUnder(policy));
        };
    }

    /**
     * Runs what an agent asks for, if it may: the function is let, its actions are on the tool's allow-list, the policy allows
     * each of them, and, where a human has to decide, one has decided exactly these arguments, which is used up.
     *
     * @param function its name, as the model gave it
     * @param arguments its arguments by name, as the function gets them; the caller's to leave alone until the call is done. For a
     *     decision, they are what {@link se.varsam.decision.desk.Action} can encode, or {@code null}
     * @param task what to run
     * @param <T> what it gives
     * @param <X> what it may throw
     * @return what the task gave; when it goes back to the model, it is admitted like any other text
     * @throws PolicyViolationException when it may not; the task is not run
     * @throws se.varsam.guard.HumanDecisionRequiredException when a human has to decide first; the task is not run
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be; the task is not run
     * @throws IllegalArgumentException when an argument cannot be bound to a decision, or the tool's version is not told; the task
     *     is not run
     * @throws X when the task fails
     */
    public <T, X extends Exception> T act(String function, Map<String, ?> arguments, Task<T, X> task) throws X {
        new Acting(terms, terms.policy.get()).require(function, arguments);
        return task.call();
    }

    /** The tool and the place; nothing of any conversation. */
    @Override
    public String toString() {
        return "ChatGuard[" + terms.tool + ", " + terms.place + "]";
    }

    private ChatGuard change(Consumer<Terms> change) {
        Terms changed = new Terms(terms);
        change.accept(changed);
        return new ChatGuard(changed);
    }
}
