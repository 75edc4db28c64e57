package se.varsam.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.ToolCallingAdvisor;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.DefaultToolCallingManager;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.ai.support.ToolCallbacks;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.ToolCallbackProvider;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.definition.ToolDefinition;
import org.springframework.ai.tool.resolution.StaticToolCallbackResolver;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.decision.desk.Outcome;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.guard.Matter;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.guard.chat.Streaming;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.rule.PolicyViolationException;
import se.varsam.term.Answers;
import se.varsam.tool.AgentAction;

class GuardedToolsTest {

    private static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);

    private final Clerk clerk = new Clerk();
    private final List<String> ran = new ArrayList<>();
    private final CaseTools caseTools = new CaseTools();
    private final AiPolicy policy = Town.POLICY;
    private final DecisionDesk desk = policy.desk(
            DecisionStore.inMemory(),
            () -> Optional.of(CHIEF),
            AuditTrail.inMemory(),
            DeskRules.fourEyes(Duration.ofDays(7)).with("bidrag", Oversight.SINGLE));
    private final Matter grant = Matter.of("bidrag")
            .knowing(Answers.<DecisionTrait>unknown()
                    .with(DecisionTrait.AFFECTS_INDIVIDUAL, DecisionTrait.APPEAL_INFORMED)
                    .without(DecisionTrait.NOT_DELEGABLE))
            .statedIn(CaseDocument.Kind.values())
            .under(Oversight.SINGLE);

    final class CaseTools {

        @Tool(description = "Finds opening hours")
        String find(String what) {
            ran.add("find " + what);
            return switch (what) {
                case "person" -> "Hon har " + Town.NUMBER + ".";
                case "lines" -> "Utredning:\nAnna Andersson"; // which Spring AI gives on as JSON
                default -> "Klockan tio.";
            };
        }

        @Tool(description = "Pays")
        String pay(BigDecimal amount) {
            ran.add("pay " + amount);
            return "Betalt.";
        }

        @Tool(description = "Sends a message")
        String mail(String text) {
            ran.add("mail");
            return "Skickat.";
        }

        @Tool(description = "Deletes")
        String delete() {
            ran.add("delete");
            return "Borta.";
        }

        @Tool(description = "Fails")
        String fail() {
            throw new IllegalStateException("registret svarar inte");
        }

        @Tool(description = "Calls what is guarded")
        String inner() {
            Town.chat().admit(List.of(Town.NUMBER), List.of());
            return "Släppt.";
        }

        @Tool(description = "Knows who asks")
        String whoami(ToolContext context) {
            return String.valueOf(context.getContext().get("unit"));
        }
    }

    private ChatGuard chat() {
        return Town.chat(Town.guard(policy).deciding(desk))
                .streaming(Streaming.WINDOW)
                .letting("find", Set.of(AgentAction.FETCH))
                .lettingDecided("pay", Set.of(AgentAction.DECIDE), grant)
                .letting("mail", Set.of(AgentAction.SEND_MESSAGE))
                .letting("fail", Set.of(AgentAction.FETCH))
                .letting("inner", Set.of(AgentAction.FETCH))
                .letting("whoami", Set.of(AgentAction.FETCH));
    }

    private ChatClient agent() {
        // @start region="tools"
        ChatGuard chat = Town.chat(Town.guard(policy).deciding(desk))
                .letting("find", Set.of(AgentAction.FETCH))
                .lettingDecided("pay", Set.of(AgentAction.DECIDE), grant); // each time, exactly this amount

        ChatClient agent = ChatClient.builder(GuardedChatModel.of(chat, clerk))
                .defaultTools(GuardedTools.of(chat, caseTools).toArray()) // the others of its functions are denied
                .build();
        // @end
        assertThat(agent).isNotNull();
        return ChatClient.builder(GuardedChatModel.of(chat(), clerk))
                .defaultTools(GuardedTools.of(chat(), caseTools).toArray())
                .defaultToolContext(Map.of("unit", "Kultur"))
                .build();
    }

    private static String ask(ChatClient agent, String question) {
        return String.valueOf(agent.prompt(question).call().content());
    }

    @Test
    void runsWhatIsLet() {
        assertThat(ask(agent(), "kör find {\"what\": \"öppettider\"}")).isEqualTo("Funktionen sade: \"Klockan tio.\"");
        assertThat(ran).containsExactly("find öppettider");
        assertThat(ask(agent(), "kör whoami {}")).isEqualTo("Funktionen sade: \"Kultur\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kör delete {}", "kör mail {\"text\": \"Hej.\"}"})
    void throwsADenialAndTellsTheModelNothing(String call) {
        assertThatThrownBy(() -> ask(agent(), call))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-15");
        assertThat(ran).isEmpty();
        assertThat(clerk.prompts).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kör delete {}", "kör inner {}", "kör find {\"what\": \"person\"}"})
    void endsAStreamWithADenial(String call) {
        assertThatThrownBy(() -> agent().prompt(call).stream().content().blockLast())
                .isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.prompts).hasSize(1);
    }

    @Test
    void runsFunctionsOfAStream() {
        List<String> pieces = agent().prompt("kör find {\"what\": \"öppettider\"}").stream()
                .content()
                .collectList()
                .block();

        assertThat(String.join("", pieces)).isEqualTo("Funktionen sade: \"Klockan tio.\"");
        assertThat(ran).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"what\": \"a\", \"what\": \"b\"}", "{\"what\": \"a\"} {}", "{\"what\": Anna}", "[1]"})
    void refusesArgumentsThatCanBeReadInTwoWays(String arguments) {
        assertThatThrownBy(() -> ask(agent(), "kör find " + arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("Anna");
        assertThat(ran).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "lines"})
    void admitsWhatAFunctionReturnsBeforeTheModelGetsIt(String what) {
        assertThatThrownBy(() -> ask(agent(), "kör find {\"what\": \"" + what + "\"}"))
                .isInstanceOf(PolicyViolationException.class)
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(ran).hasSize(1);
        assertThat(clerk.prompts).hasSize(1);
    }

    @Test
    void runsOnADecisionOnExactlyTheseArgumentsOnce() {
        ChatClient agent = agent();
        String waiting = required(agent, "4500.10").pending().orElseThrow();
        desk.open(waiting);
        desk.decide(
                waiting,
                Ruling.by(CHIEF).under("3.1").content("Bidrag beviljas.").because("Villkoren är uppfyllda.", "5 §"),
                Outcome.approved());

        assertThat(required(agent, "4500.100000000000001").reason()).isEqualTo(Reason.NO_DECISION);
        assertThat(ask(agent, "kör pay {\"amount\": 4500.10}")).isEqualTo("Funktionen sade: \"Betalt.\"");
        assertThat(required(agent, "4500.10").reason()).isEqualTo(Reason.USED);
        assertThat(ran).hasSize(1);
    }

    private static HumanDecisionRequiredException required(ChatClient agent, String amount) {
        return catchThrowableOfType(
                HumanDecisionRequiredException.class, () -> ask(agent, "kör pay {\"amount\": " + amount + "}"));
    }

    @Test
    void throwsADenialFromWithinAFunctionToo() {
        assertThatThrownBy(() -> ask(agent(), "kör inner {}")).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.prompts).hasSize(1);
    }

    @Test
    void leavesTheFailureOfAFunctionToSpringAi() {
        assertThat(ask(agent(), "kör fail {}")).isEqualTo("Funktionen sade: registret svarar inte");
    }

    @Test
    void guardsTheFunctionsOfAChatClientWithAnAdvisor() {
        ChatClient agent = ChatClient.builder(GuardedChatModel.of(chat(), clerk))
                .defaultAdvisors(PolicyAdvisor.first(chat()))
                .defaultTools(caseTools)
                .build();

        assertThat(ask(agent, "kör find {\"what\": \"öppettider\"}")).contains("Klockan tio.");
        assertThatThrownBy(() -> ask(agent, "kör delete {}")).isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(
                        () -> agent.prompt("kör delete {}").stream().content().blockLast())
                .isInstanceOf(PolicyViolationException.class);
        assertThat(ran).hasSize(1);
    }

    @Test
    void guardsAModelThatRunsFunctionsItself() {
        ChatModel running = GuardedChatModel.of(chat(), new ChatModel() {
            @Override
            public ChatResponse call(Prompt prompt) {
                ChatResponse asked = clerk.call(prompt);
                return asked.hasToolCalls()
                        ? call(new Prompt(
                                DefaultToolCallingManager.builder()
                                        .build()
                                        .executeToolCalls(prompt, asked)
                                        .conversationHistory(),
                                prompt.getOptions()))
                        : asked;
            }
        });

        assertThat(running.call(prompt("kör find {\"what\": \"öppettider\"}")).getResults())
                .hasSize(1);
        assertThatThrownBy(() -> running.call(prompt("kör delete {}"))).isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(() -> running.call(prompt("kör find {\"what\": \"person\"}")))
                .isInstanceOf(PolicyViolationException.class);
        assertThat(ran).containsExactly("find öppettider", "find person");
    }

    private Prompt prompt(String question) {
        return new Prompt(
                question,
                ToolCallingChatOptions.builder()
                        .toolCallbacks(ToolCallbacks.from(caseTools))
                        .build());
    }

    @Test
    void guardsWhateverAManagerRuns() {
        ToolCallback hidden = ToolCallbacks.from(new Hidden())[0];
        ToolCallingManager manager = GuardedTools.manager(
                chat(),
                DefaultToolCallingManager.builder()
                        .toolCallbackResolver(new StaticToolCallbackResolver(List.of(hidden)))
                        .resolutionFallbackEnabled(true)
                        .build());
        Prompt prompt = prompt("Hej.");

        assertThat(manager.resolveToolDefinitions((ToolCallingChatOptions) prompt.getOptions()))
                .map(ToolDefinition::name)
                .contains("find");
        assertThat(manager.executeToolCalls(prompt, calling("find", "{\"what\": \"a\"}"))
                        .conversationHistory())
                .hasSize(3);
        assertThatThrownBy(() -> manager.executeToolCalls(prompt, calling("delete", "{}")))
                .isInstanceOf(PolicyViolationException.class);
        assertThatThrownBy(() -> manager.executeToolCalls(prompt, calling("drop", "{}")))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .doesNotContain("drop");
        assertThat(ran).containsExactly("find a");
    }

    @Test
    void worksInTheToolCallingOfAChatClient() {
        ChatClient agent = ChatClient.builder(GuardedChatModel.of(chat(), clerk))
                .defaultAdvisors(ToolCallingAdvisor.builder()
                        .toolCallingManager(GuardedTools.manager(
                                chat(), DefaultToolCallingManager.builder().build()))
                        .build())
                .defaultTools(caseTools)
                .build();

        assertThat(ask(agent, "kör find {\"what\": \"öppettider\"}")).contains("Klockan tio.");
        assertThatThrownBy(() -> ask(agent, "kör delete {}")).isInstanceOf(PolicyViolationException.class);
    }

    final class Hidden {

        @Tool(description = "Drops")
        String drop() {
            ran.add("drop");
            return "Borta.";
        }
    }

    private static ChatResponse calling(String function, String arguments) {
        return Clerk.said(
                AssistantMessage.builder()
                        .toolCalls(List.of(new ToolCall("1", "function", function, arguments)))
                        .build(),
                "stop");
    }

    @Test
    void guardsWhatAProviderProvidesOnce() {
        ToolCallbackProvider provider =
                GuardedTools.provider(chat(), ToolCallbackProvider.from(ToolCallbacks.from(caseTools)));
        ToolCallback find = Arrays.stream(provider.getToolCallbacks())
                .filter(each -> each.getToolDefinition().name().equals("find"))
                .findFirst()
                .orElseThrow();

        assertThat(provider.getToolCallbacks())
                .allSatisfy(
                        each -> assertThat(GuardedTools.guarded(chat(), each)).isSameAs(each));
        assertThat(find.call("{\"what\": \"a\"}")).contains("tio");
        assertThat(find.getToolMetadata().returnDirect()).isFalse();
        assertThat(find).hasToString("GuardedToolCallback[find]");
        assertThatThrownBy(() -> find.call(" ")).isInstanceOf(RuntimeException.class);
    }
}
