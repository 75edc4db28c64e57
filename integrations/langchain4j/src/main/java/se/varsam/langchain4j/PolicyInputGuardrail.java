package se.varsam.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.guardrail.InputGuardrail;
import dev.langchain4j.guardrail.InputGuardrailRequest;
import dev.langchain4j.guardrail.InputGuardrailResult;
import dev.langchain4j.memory.ChatMemory;
import java.util.ArrayList;
import java.util.List;
import se.varsam.guard.chat.ChatGuard;

/**
 * An input guardrail of an AI service: what the policy does not allow to be entered is a fatal failure, with the denial as its
 * cause ({@link se.varsam.rule.PolicyViolationException}), and LangChain4j throws {@code InputGuardrailException}.
 *
 * {@snippet class="se.varsam.langchain4j.GuardrailsTest" region="guardrails"}
 *
 * <p>LangChain4j asks it before the message is put into the chat memory, so what was denied is not sent with the next call. It
 * sees the user's message, with what was retrieved for it, and the memory; not the system message, the asked format or results of
 * functions. So it goes together with {@link GuardedChatModel}, which sees all that is sent. Thread-safe.
 *
 * @since 0.1
 */
public final class PolicyInputGuardrail implements InputGuardrail {

    private final ChatGuard guard;

    /**
     * A guardrail.
     *
     * @param guard the guard that judges
     */
    public PolicyInputGuardrail(ChatGuard guard) {
        this.guard = guard;
    }

    @Override
    public InputGuardrailResult validate(UserMessage message) {
        return judged(List.of(message));
    }

    @Override
    public InputGuardrailResult validate(InputGuardrailRequest request) {
        List<ChatMessage> all = new ArrayList<>();
        ChatMemory memory = request.requestParams().chatMemory();
        if (memory != null) {
            all.addAll(memory.messages());
        }
        all.add(request.userMessage());
        return judged(all);
    }

    private InputGuardrailResult judged(List<ChatMessage> messages) {
        try {
            ChatGuard unused = Conversation.of(messages).admittedBy(guard);
            return success();
        } catch (RuntimeException denied) {
            return fatal(Denials.message(denied), denied);
        }
    }
}
