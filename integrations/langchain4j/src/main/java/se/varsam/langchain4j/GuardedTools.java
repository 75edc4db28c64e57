package se.varsam.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.exception.ToolArgumentsException;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.DefaultToolExecutor;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.langchain4j.service.tool.ToolProvider;
import dev.langchain4j.service.tool.ToolProviderRequest;
import dev.langchain4j.service.tool.ToolProviderResult;
import dev.langchain4j.service.tool.ToolService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Denial;

/**
 * The functions that an agent may call, each behind a guard: it runs only if it is let, its actions are on the tool's allow-list,
 * and, where a human has to decide, one has decided exactly these arguments ({@link ChatGuard#act}). What it returns is admitted
 * before it goes back to the model.
 *
 * {@snippet class="se.varsam.langchain4j.GuardedToolsTest" region="tools"}
 *
 * <p>A denial ends the call of the AI service. LangChain4j tells the model of most failures of a function as text; so a denial
 * comes as a {@link ToolArgumentsException} with the denial as its cause, which an AI service throws on unless its
 * {@code toolArgumentsErrorHandler} is replaced: one of your own must throw on what {@code toolArgumentsErrorHandler} gets, too. A
 * call whose arguments are no unambiguous JSON is refused in the same way. Names that no function has are LangChain4j's to refuse,
 * which it does unless told otherwise. Needs the module {@code langchain4j}. Thread-safe if the functions are.
 *
 * @since 0.1
 */
public final class GuardedTools {

    private GuardedTools() {}

    /**
     * {@return the functions of some objects, for {@code AiServices.tools}}
     *
     * @param guard the guard
     * @param withTools objects with methods annotated {@code @Tool}
     */
    public static List<AiServiceTool> of(ChatGuard guard, Object... withTools) {
        return Arrays.stream(withTools)
                .flatMap(each -> ToolService.findTools(each).stream())
                .map(tool -> guarded(guard, tool))
                .toList();
    }

    /**
     * {@return the same function behind a guard}
     *
     * @param guard the guard
     * @param tool the function
     */
    public static AiServiceTool guarded(ChatGuard guard, AiServiceTool tool) {
        return tool.toBuilder()
                .toolExecutor(executor(guard, tool.toolExecutor()))
                .build();
    }

    /**
     * {@return a provider of functions behind a guard}
     *
     * @param guard the guard
     * @param provider the provider
     */
    public static ToolProvider provider(ChatGuard guard, ToolProvider provider) {
        return new ToolProvider() {
            @Override
            public ToolProviderResult provideTools(ToolProviderRequest request) {
                return new ToolProviderResult(provider.provideTools(request).aiServiceTools().stream()
                        .map(tool -> guarded(guard, tool))
                        .toList());
            }

            @Override
            public boolean isDynamic() {
                return provider.isDynamic();
            }
        };
    }

    /**
     * {@return what runs a function, behind a guard}
     *
     * <p>A function may itself call what is guarded, so what runs it has to throw what the function throws, wrapped or not: told
     * as text, a denial would be content. A {@link DefaultToolExecutor} does so when it is built with
     * {@code propagateToolExecutionExceptions(true)}; of one that is not, a function that fails ends the call.
     *
     * @param guard the guard
     * @param executor what runs it
     */
    public static ToolExecutor executor(ChatGuard guard, ToolExecutor executor) {
        return new ToolExecutor() {
            @Override
            public String execute(ToolExecutionRequest request, Object memoryId) {
                return executeWithContext(
                                request,
                                InvocationContext.builder()
                                        .chatMemoryId(memoryId)
                                        .build())
                        .resultText();
            }

            @Override
            public ToolExecutionResult executeWithContext(ToolExecutionRequest request, InvocationContext context) {
                return run(guard, executor, request, context);
            }
        };
    }

    private static ToolExecutionResult run(
            ChatGuard guard, ToolExecutor executor, ToolExecutionRequest request, InvocationContext context) {
        try {
            Map<String, Object> arguments = ToolArguments.parse(request.arguments());
            return guard.act(request.name(), arguments, () -> {
                ToolExecutionResult result = ran(() -> executor.executeWithContext(request, context));
                requireNoSwallowedDenial(executor, result);
                return admitted(guard, result);
            });
        } catch (OthersFailure failed) {
            throw failed.failure();
        } catch (RuntimeException denied) {
            throw new ToolArgumentsException(denied);
        }
    }

    /** A function may call what is guarded itself, and LangChain4j wraps what it throws. */
    private static ToolExecutionResult ran(Supplier<ToolExecutionResult> function) {
        try {
            return function.get();
        } catch (RuntimeException failure) {
            throw Denial.in(failure).orElseGet(() -> new OthersFailure(failure));
        }
    }

    /** What it caught may have been a denial, which the model would then be told of as an answer. */
    private static void requireNoSwallowedDenial(ToolExecutor executor, ToolExecutionResult result) {
        if (executor instanceof DefaultToolExecutor && result.isError()) {
            throw new IllegalStateException(
                    "GuardedTools: funktionens fel kom som text till modellen, och ett nekande inifrån den hade gjort det"
                            + " också: bygg DefaultToolExecutor med propagateToolExecutionExceptions(true). / GuardedTools:"
                            + " the function's failure came as text for the model, and so would a denial from within it:"
                            + " build the DefaultToolExecutor with propagateToolExecutionExceptions(true).");
        }
    }

    private static ToolExecutionResult admitted(ChatGuard guard, ToolExecutionResult result) {
        ChatGuard unused = Conversation.ofContents(result.resultContents()).admittedBy(guard);
        return result;
    }
}
