package se.varsam.springai;

import org.springframework.ai.chat.prompt.Prompt;
import se.varsam.guard.chat.ChatGuard;

/** A prompt that may be entered, its functions behind the guard, and the guard held to the policy that said so. */
record Admitted(Prompt prompt, ChatGuard guard) {

    static Admitted of(ChatGuard guard, Prompt prompt) {
        Answer.requirePlaceForLabel(prompt.getOptions(), guard);
        Prompt guarded = Tools.guarded(guard, prompt);
        return new Admitted(guarded, Conversation.of(guarded).admittedBy(guard));
    }
}
