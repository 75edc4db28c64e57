package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.testkit.GuardAssertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.tool.AgentAction;

class AiAgentTest {

    private final AiPolicy policy = Offices.policy("karlskoga");

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
    void isJudgedByWhatTheToolMayDo() { // the register says that eneo may do nothing on its own
        Reader reader = Offices.guarded(policy).proxy(Reader.class, page -> "");

        assertThat(Guard.of(policy)).denies(() -> reader.fetch("Sida")).citing("85");
    }

    @Test
    void refusesAnActionThatIsNotOnTheList() {
        assertThatThrownBy(() -> Offices.guarded(policy).proxy(Sender.class, message -> {}))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("Sender.send");
    }
}
