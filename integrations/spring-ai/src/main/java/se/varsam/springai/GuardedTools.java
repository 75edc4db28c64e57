package se.varsam.springai;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.ai.model.tool.ToolExecutionResult;
import org.springframework.ai.support.ToolCallbacks;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.ToolCallbackProvider;
import org.springframework.ai.tool.definition.ToolDefinition;
import se.varsam.guard.chat.ChatGuard;

/**
 * The functions that an agent may call, each behind a guard: it runs only if it is let, its actions are on the tool's allow-list,
 * and, where a human has to decide, one has decided exactly these arguments ({@link ChatGuard#act}). What it returns is admitted
 * before it goes back to the model.
 *
 * {@snippet class="se.varsam.springai.GuardedToolsTest" region="tools"}
 *
 * <p>Spring AI tells the model of most failures of a function as text
 * ({@link org.springframework.ai.tool.execution.ToolExecutionExceptionProcessor}). A denial is not told but thrown, as it is, also
 * from within what a function calls; so is a call whose arguments are no unambiguous JSON. A {@code ToolCallingManager} of your
 * own must throw on what is no {@link org.springframework.ai.tool.execution.ToolExecutionException}, as Spring AI's does.
 *
 * <p>What a function with {@code returnDirect} returns goes past the model; {@link PolicyAdvisor#first} holds it to the limit of
 * answers. Functions run in the thread that Spring AI chooses: a streamed answer's on one of Reactor's. So that a human's decision is
 * asked for in the name of whoever is signed in there, have Reactor carry the thread's context
 * ({@code spring.reactor.context-propagation=auto}). Thread-safe if the functions are.
 *
 * @since 0.1
 */
public final class GuardedTools {

    private GuardedTools() {}

    /**
     * {@return the functions of some objects, for {@code ChatClient.tools}}
     *
     * @param guard the guard
     * @param withTools objects with methods annotated {@code @Tool}
     */
    public static List<ToolCallback> of(ChatGuard guard, Object... withTools) {
        return Arrays.stream(ToolCallbacks.from(withTools))
                .map(tool -> guarded(guard, tool))
                .toList();
    }

    /**
     * {@return the same function behind a guard; one that is behind a guard already stays as it is, so that a decision is used once}
     *
     * @param guard the guard
     * @param tool the function
     */
    public static ToolCallback guarded(ChatGuard guard, ToolCallback tool) {
        return tool instanceof GuardedToolCallback ? tool : new GuardedToolCallback(guard, tool);
    }

    /**
     * {@return a provider of functions behind a guard}
     *
     * @param guard the guard
     * @param provider the provider, asked each time
     */
    public static ToolCallbackProvider provider(ChatGuard guard, ToolCallbackProvider provider) {
        return () -> Arrays.stream(provider.getToolCallbacks())
                .map(tool -> guarded(guard, tool))
                .toArray(ToolCallback[]::new);
    }

    /**
     * {@return what runs functions, each behind a guard, whoever offers them}
     * A function that the prompt does not offer, which the manager would find elsewhere, is refused.
     *
     * @param guard the guard
     * @param manager what runs them
     */
    public static ToolCallingManager manager(ChatGuard guard, ToolCallingManager manager) {
        return new ToolCallingManager() {
            @Override
            public List<ToolDefinition> resolveToolDefinitions(ToolCallingChatOptions options) {
                return manager.resolveToolDefinitions(options);
            }

            @Override
            public ToolExecutionResult executeToolCalls(Prompt prompt, ChatResponse response) {
                Prompt guarded = Tools.guarded(guard, prompt);
                requireOffered(guarded, response);
                return manager.executeToolCalls(guarded, response);
            }
        };
    }

    private static void requireOffered(Prompt prompt, ChatResponse response) {
        Set<String> offered = Tools.of(prompt.getOptions()).stream()
                .map(tool -> tool.getToolDefinition().name())
                .collect(Collectors.toSet());
        boolean isOffered = response.getResults().stream()
                .flatMap(each -> each.getOutput().getToolCalls().stream())
                .map(ToolCall::name)
                .allMatch(offered::contains);
        if (!isOffered) { // its name is the model's, and is not told
            throw new IllegalStateException(
                    "Modellen anropar en funktion som den inte har erbjudits, och den körs inte: lägg"
                            + " funktionen i ChatClient.tools(...). / The model calls a function that it was not offered, and it is"
                            + " not run: put the function into ChatClient.tools(...).");
        }
    }
}
