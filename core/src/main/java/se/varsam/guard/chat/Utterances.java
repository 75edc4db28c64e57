package se.varsam.guard.chat;

import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.content.ContentKind;

/**
 * Every text of a conversation, and the kinds of what in it cannot be read: what an adapter of a library of chat models gathers
 * from its messages. For one thread.
 *
 * {@snippet class="se.varsam.guard.chat.UtterancesTest" region="gather"}
 *
 * @since 0.1
 */
public final class Utterances {

    private final List<String> texts = new ArrayList<>();
    private final Set<ContentKind> unread = EnumSet.noneOf(ContentKind.class);

    /** Nothing yet. */
    public Utterances() {}

    /**
     * Adds a text.
     *
     * @param text the text; {@code null} where a library has none
     */
    public void text(@Nullable CharSequence text) {
        if (text != null) {
            texts.add(text.toString());
        }
    }

    /**
     * Adds a value as a library keeps it beside a text. What is no text, number, name, time, list or map cannot be read.
     *
     * @param value the value; {@code null} where a library has none
     */
    public void value(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            text(text);
        } else if (value instanceof Number
                || value instanceof Enum<?>
                || value instanceof Temporal
                || value instanceof TemporalAmount) {
            text(value.toString());
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::value);
        } else if (value instanceof Map<?, ?> all) {
            all.forEach((key, each) -> {
                value(key);
                value(each);
            });
        } else if (value != null && !(value instanceof Boolean)) {
            unread(ContentKind.UNKNOWN);
        }
    }

    /**
     * Adds what cannot be read.
     *
     * @param kind its kind
     */
    public void unread(ContentKind kind) {
        unread.add(kind);
    }

    /** {@return whether there is something that cannot be read} */
    public boolean isUnread() {
        return !unread.isEmpty();
    }

    /**
     * {@return the guard held to the policy that allows all of it to be entered, as {@link ChatGuard#admit} says}
     *
     * @param guard the guard
     * @throws se.varsam.rule.PolicyViolationException when it may not be entered
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     */
    public ChatGuard admittedBy(ChatGuard guard) {
        return guard.admit(texts, unread);
    }

    /**
     * Refuses what comes beside an answer, as {@link ChatGuard#check} says.
     *
     * @param guard the guard
     * @throws se.varsam.rule.PolicyViolationException when it holds what an answer may not hold
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     */
    public void checkedBy(ChatGuard guard) {
        guard.check(texts, unread);
    }

    /** How many; nothing of what they say. */
    @Override
    public String toString() {
        return "Utterances[" + texts.size() + ", " + unread + "]";
    }
}
