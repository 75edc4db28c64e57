package se.varsam.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import se.varsam.guard.chat.ChatGuard;

/**
 * An output guardrail of an AI service: what an answer may not hold is a fatal failure, with the denial as its cause
 * ({@link se.varsam.rule.PolicyViolationException}), and LangChain4j throws {@code OutputGuardrailException}. The model is never
 * asked again, and the answer is taken out of the chat memory, so that the next call does not send it. Where the guard labels, the
 * answer gets its caption.
 *
 * {@snippet class="se.varsam.langchain4j.GuardrailsTest" region="guardrails"}
 *
 * <p>The policy is chosen anew in the thread that LangChain4j calls from. Of a streamed answer, LangChain4j has it judge the whole
 * before any piece is given on. Thread-safe.
 *
 * @since 0.1
 */
public final class PolicyOutputGuardrail implements OutputGuardrail {

    private final ChatGuard guard;

    /**
     * A guardrail.
     *
     * @param guard the guard that judges
     */
    public PolicyOutputGuardrail(ChatGuard guard) {
        this.guard = guard;
    }

    @Override
    public OutputGuardrailResult validate(AiMessage answer) {
        try {
            AiMessage given = Answer.released(answer, guard, guard::release);
            return given.equals(answer) ? success() : successWith(given);
        } catch (RuntimeException denied) {
            return fatalWithMessageRemoval(Denials.message(denied), denied);
        }
    }
}
