package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditRecord;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.guarded.spec.SpecReader;
import se.varsam.tool.AgentAction;

class AgentsTest {

    private final Calls calls = new Calls();

    @AiAgent(mayDo = {AgentAction.FETCH, AgentAction.DECIDE})
    interface Agent {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @TakesAction(AgentAction.FETCH)
        String fetch(@OpenInformationOnly String what);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @TakesAction(AgentAction.DECIDE)
        String decide(@OpenInformationOnly String what);
    }

    private final Agent agent = calls.guarded(Agent.class);

    @Test
    void letsAnAgentDoWhatIsOnItsListAndAllowed() {
        agent.fetch("protokollet");

        assertThat(calls.called()).containsExactly("fetch");
        assertThat(calls.records()).extracting(AuditRecord::act).containsExactly("INPUT", "OPERATE");
    }

    @Test
    void deniesWhatIsNotOnTheList() throws Exception {
        GuardSpec read = SpecReader.read(Agent.class.getDeclaredMethod("fetch", String.class), agent.getClass())
                .orElseThrow();
        MethodGuard guard = MethodGuard.of(
                doing(read, AgentAction.SEND_MESSAGE), Town.guard(calls.policy()), MethodGuard.Evidencing.AS_SET_UP);

        assertThat(Calls.refusal(() -> guard.call(new Object[] {"hej"}, () -> calls.answer("send")))
                        .cites("VARSAM-15"))
                .isTrue();
        assertThat(calls.called()).isEmpty();
    }

    private static GuardSpec doing(GuardSpec spec, AgentAction action) {
        return new GuardSpec(
                spec.method(),
                spec.place(),
                spec.tool(),
                spec.purpose(),
                spec.risk(),
                spec.disclosesAi(),
                spec.arguments(),
                spec.municipality(),
                spec.attestations(),
                spec.agent().map(agent -> new GuardSpec.Agent(agent.mayDo(), Set.of(action))),
                spec.decision(),
                spec.output(),
                spec.document(),
                spec.demands(),
                spec.returned());
    }

    @Test
    void asksThePolicyOfEachActionAlsoWhenItIsOnTheList() {
        assertThat(Calls.refusal(() -> agent.decide("ja")).cites("SODERKOPING-N"))
                .isTrue();
        assertThat(calls.called()).isEmpty();
    }
}
