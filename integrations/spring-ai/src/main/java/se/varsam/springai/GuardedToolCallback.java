package se.varsam.springai;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;
import org.springframework.ai.tool.metadata.ToolMetadata;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Denial;

/** A function behind a guard. */
final class GuardedToolCallback implements ToolCallback {

    private final ChatGuard guard;
    private final ToolCallback function;

    GuardedToolCallback(ChatGuard guard, ToolCallback function) {
        this.guard = guard;
        this.function = function;
    }

    @Override
    public ToolDefinition getToolDefinition() {
        return function.getToolDefinition();
    }

    @Override
    public ToolMetadata getToolMetadata() {
        return function.getToolMetadata();
    }

    @Override
    public String call(String arguments) {
        return call(arguments, null);
    }

    @Override
    public String call(String arguments, @Nullable ToolContext context) {
        Map<String, Object> read = ToolArguments.parse(arguments);
        return guard.act(getToolDefinition().name(), read, () -> admitted(ran(arguments, context)));
    }

    /** A function may call what is guarded itself, and Spring AI wraps what it throws and tells it to the model. */
    private @Nullable String ran(String arguments, @Nullable ToolContext context) {
        try {
            return function.call(arguments, context);
        } catch (RuntimeException failure) {
            throw Denial.in(failure).orElse(failure);
        }
    }

    private String admitted(@Nullable String result) {
        String given = Optional.ofNullable(result).orElse("");
        ChatGuard unused = Conversation.of(given).admittedBy(guard);
        return given;
    }

    /** The function's name; nothing of any call. */
    @Override
    public String toString() {
        return "GuardedToolCallback[" + getToolDefinition().name() + "]";
    }
}
