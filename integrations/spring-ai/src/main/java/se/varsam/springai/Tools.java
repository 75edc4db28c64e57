package se.varsam.springai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.tool.ToolCallback;
import se.varsam.guard.chat.ChatGuard;

/** The functions that a prompt offers, for a model that runs them itself. */
final class Tools {

    private Tools() {}

    static List<ToolCallback> of(@Nullable ChatOptions options) {
        if (!(options instanceof ToolCallingChatOptions calling)) {
            return List.of();
        }
        List<ToolCallback> tools = calling.getToolCallbacks();
        return tools == null ? List.of() : tools;
    }

    /** The same prompt as it stands now, each of its functions behind the guard. */
    static Prompt guarded(ChatGuard guard, Prompt prompt) {
        ChatOptions options = prompt.getOptions();
        if (options instanceof ToolCallingChatOptions calling && isOpen(calling)) {
            options = calling.mutate()
                    .toolCallbacks(Tools.of(calling).stream()
                            .map(tool -> GuardedTools.guarded(guard, tool))
                            .toList())
                    .build();
        }
        requireGuarded(options);
        return new Prompt(List.copyOf(prompt.getInstructions()), options);
    }

    /** Functions that a model has from the start are out of a prompt's reach. */
    static void requireGuarded(@Nullable ChatOptions options) {
        if (isOpen(options)) {
            throw new IllegalStateException(
                    "Modellen har egna funktioner som ingen vaktar: lägg GuardedTools.guarded(...)"
                            + " om dem i modellens inställningar. / The model has functions of its own that nobody guards: put"
                            + " GuardedTools.guarded(...) around them in the model's options.");
        }
    }

    private static boolean isOpen(@Nullable ChatOptions options) {
        return !Tools.of(options).stream().allMatch(GuardedToolCallback.class::isInstance);
    }
}
