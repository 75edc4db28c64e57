package se.varsam.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.DefaultToolExecutor;
import dev.langchain4j.service.tool.ToolProviderResult;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.rule.PolicyViolationException;
import se.varsam.term.Answers;
import se.varsam.tool.AgentAction;

class GuardedToolsTest {

    private static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);

    private final Clerk clerk = new Clerk();
    private final List<String> ran = new ArrayList<>();
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

    interface Agent {

        String ask(String question);
    }

    final class CaseTools {

        @Tool("Finds opening hours")
        String find(@P("what") String what) {
            ran.add("find " + what);
            return switch (what) {
                case "person" -> "Hon har " + Town.NUMBER + ".";
                case "data" -> "{\"note\": \"Utredning:\\nAnna Andersson\"}";
                default -> "Klockan tio.";
            };
        }

        @Tool("Pays")
        String pay(@P("amount") int amount) {
            ran.add("pay " + amount);
            return "Betalt.";
        }

        @Tool("Sends a message")
        String mail(@P("text") String text) {
            ran.add("mail");
            return "Skickat.";
        }

        @Tool("Deletes")
        String delete() {
            ran.add("delete");
            return "Borta.";
        }

        @Tool("Fails")
        String fail() {
            throw new IllegalStateException("registret svarar inte");
        }

        @Tool("Calls what is guarded")
        String inner() {
            Town.chat().admit(List.of(Town.NUMBER), List.of());
            return "Släppt.";
        }
    }

    private Agent agent() {
        CaseTools caseTools = new CaseTools();
        // @start region="tools"
        ChatGuard chat = Town.chat(Town.guard(policy).deciding(desk))
                .letting("find", Set.of(AgentAction.FETCH))
                .lettingDecided("pay", Set.of(AgentAction.DECIDE), grant); // each time, exactly this amount

        Agent agent = AiServices.builder(Agent.class)
                .chatModel(GuardedChatModel.of(chat, clerk))
                .tools(GuardedTools.of(chat, caseTools)) // the others of its functions are denied
                .build();
        // @end
        ChatGuard more = chat.letting("mail", Set.of(AgentAction.SEND_MESSAGE))
                .letting("fail", Set.of(AgentAction.FETCH))
                .letting("inner", Set.of(AgentAction.FETCH));
        assertThat(agent).isNotNull();
        return AiServices.builder(Agent.class)
                .chatModel(GuardedChatModel.of(more, clerk))
                .tools(GuardedTools.of(more, caseTools))
                .build();
    }

    @Test
    void runsWhatIsLet() {
        assertThat(agent().ask("kör find {\"what\": \"öppettider\"}")).isEqualTo("Funktionen sade: Klockan tio.");
        assertThat(ran).containsExactly("find öppettider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kör delete {}", "kör mail {\"text\": \"Hej.\"}"})
    void throwsADenialAndTellsTheModelNothing(String call) {
        assertThatThrownBy(() -> agent().ask(call))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-15");
        assertThat(ran).isEmpty();
        assertThat(clerk.reached).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"what\": \"a\", \"what\": \"b\"}", "{\"what\": \"a\"} {}", "{\"what\": Anna}", "[1]"})
    void refusesArgumentsThatCanBeReadInTwoWays(String arguments) {
        assertThatThrownBy(() -> agent().ask("kör find " + arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("Anna");
        assertThat(ran).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "data"})
    void admitsWhatAFunctionReturnsBeforeTheModelGetsIt(String what) {
        assertThatThrownBy(() -> agent().ask("kör find {\"what\": \"" + what + "\"}"))
                .isInstanceOf(PolicyViolationException.class)
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(ran).hasSize(1);
        assertThat(clerk.reached).hasSize(1);
    }

    @Test
    void runsOnADecisionOnExactlyTheseArgumentsOnce() {
        Agent agent = agent();
        String waiting = required(agent, 4500).pending().orElseThrow();
        desk.open(waiting);
        desk.decide(
                waiting,
                Ruling.by(CHIEF).under("3.1").content("Bidrag beviljas.").because("Villkoren är uppfyllda.", "5 §"),
                Outcome.approved());

        assertThat(required(agent, 4501).reason()).isEqualTo(Reason.NO_DECISION);
        assertThat(agent.ask("kör pay {\"amount\": 4500}")).isEqualTo("Funktionen sade: Betalt.");
        assertThat(required(agent, 4500).reason()).isEqualTo(Reason.USED);
        assertThat(ran).containsExactly("pay 4500");
    }

    private static HumanDecisionRequiredException required(Agent agent, int amount) {
        return catchThrowableOfType(
                HumanDecisionRequiredException.class, () -> agent.ask("kör pay {\"amount\": " + amount + "}"));
    }

    @Test
    void throwsADenialFromWithinAFunctionToo() {
        assertThatThrownBy(() -> agent().ask("kör inner {}")).isInstanceOf(PolicyViolationException.class);
        assertThat(clerk.reached).hasSize(1);
    }

    @Test
    void endsTheCallWhereADenialFromWithinWouldBeTextForTheModel() throws ReflectiveOperationException {
        Method inner = CaseTools.class.getDeclaredMethod("inner");
        ChatGuard chat = Town.chat().letting("inner", Set.of(AgentAction.FETCH));
        Agent agent = AiServices.builder(Agent.class)
                .chatModel(GuardedChatModel.of(chat, clerk))
                .toolProvider(GuardedTools.provider(
                        chat,
                        request -> ToolProviderResult.builder()
                                .add(
                                        ToolSpecification.builder()
                                                .name("inner")
                                                .build(),
                                        new DefaultToolExecutor(new CaseTools(), inner, inner))
                                .build()))
                .build();

        assertThatThrownBy(() -> agent.ask("kör inner {}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("propagateToolExecutionExceptions(true)")
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(clerk.reached).hasSize(1);
    }

    @Test
    void leavesTheFailureOfAFunctionToLangChain4j() {
        assertThat(agent().ask("kör fail {}")).isEqualTo("Funktionen sade: registret svarar inte");
    }

    @Test
    void guardsWhatAProviderProvides() {
        ChatGuard chat = Town.chat().letting("find", Set.of(AgentAction.FETCH));
        Agent agent = AiServices.builder(Agent.class)
                .chatModel(GuardedChatModel.of(chat, clerk))
                .toolProvider(GuardedTools.provider(
                        chat,
                        request -> ToolProviderResult.builder()
                                .add(ToolSpecification.builder().name("find").build(), (call, memory) -> ran("find"))
                                .add(ToolSpecification.builder().name("drop").build(), (call, memory) -> ran("drop"))
                                .build()))
                .build();

        assertThat(agent.ask("kör find {}")).isEqualTo("Funktionen sade: find");
        assertThatThrownBy(() -> agent.ask("kör drop {}")).isInstanceOf(PolicyViolationException.class);
        assertThat(ran).containsExactly("find");
    }

    private String ran(String what) {
        ran.add(what);
        return what;
    }
}
