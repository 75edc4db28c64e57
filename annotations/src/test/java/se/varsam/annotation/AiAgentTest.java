package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.testkit.GuardAssertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.tool.AgentAction;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;

class AiAgentTest {

    private final AiPolicy policy = AiPolicy.of("karlskoga")
            .with(Offices.CLOCK)
            .with(ToolRegister.of(Offices.eneo().copy().is(ToolKind.AGENT).build()));

    // @start region="declared"
    @AiAgent(mayDo = {AgentAction.FETCH, AgentAction.ANALYSE})
    interface Reader {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @TakesAction(AgentAction.FETCH)
        String fetch(@OpenInformationOnly String page);
    }
    // @end

    // @start region="refused"
    @AiAgent(mayDo = AgentAction.FETCH)
    interface Sender {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @TakesAction(AgentAction.SEND_MESSAGE) // not on the list: an error at start-up
        void send(@OpenInformationOnly String message);
    }
    // @end

    @Test
    void isJudgedAsAnAgent() { // nobody answers for it
        Reader reader = Offices.guarded(policy).proxy(Reader.class, page -> "");

        assertThat(Guard.of(policy)).denies(() -> reader.fetch("Sida")).citing("93");
    }

    @Test
    void refusesAnActionThatIsNotOnTheList() {
        assertThatThrownBy(() -> Offices.guarded(policy).proxy(Sender.class, message -> {}))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("Sender.send");
    }
}
