package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.tool.AgentAction.DECIDE;
import static se.varsam.tool.AgentAction.FETCH;
import static se.varsam.tool.AgentAction.SEND_MESSAGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.TakesAction;

class AgentListsTest {

    private static List<String> breaches(Class<?> fixture) {
        return Breaches.of(AgentLists.rule(), fixture);
    }

    @AiAgent(mayDo = {FETCH, DECIDE})
    static class Careful {
        @TakesAction(FETCH)
        void fetch() {}

        @TakesAction(DECIDE)
        @RequiresHumanDecision(matter = "bokning")
        void book() {}

        void other() {}
    }

    @AiAgent(mayDo = {})
    static class Resting {
        void look() {}
    }

    @Test
    void letsAgentsKeepToTheirLists() {
        assertThat(breaches(Careful.class)).isEmpty();
        assertThat(breaches(Resting.class)).isEmpty();
    }

    @AiAgent(mayDo = {})
    static class Empty {
        @TakesAction(FETCH)
        void fetch() {}
    }

    @AiAgent(mayDo = FETCH)
    static class Reaching {
        @TakesAction({FETCH, SEND_MESSAGE})
        void tell() {}
    }

    interface Mailing {
        @TakesAction(SEND_MESSAGE)
        void mail();
    }

    @AiAgent(mayDo = FETCH)
    static class Mailer implements Mailing {
        @Override
        public void mail() {}
    }

    @Test
    void seesWhatIsNotOnTheList() {
        assertThat(breaches(Empty.class)).hasSize(1);
        assertThat(breaches(Reaching.class))
                .containsExactly("KARLSKOGA-85: Agenten gör det som inte står på dess lista: SEND_MESSAGE. Ta"
                        + " bort åtgärden, eller bedöm riskerna och för upp den på listan (mayDo). / The"
                        + " agent does what is not on its list: SEND_MESSAGE. Remove the action, or assess"
                        + " its risks and put it on the list (mayDo). Method"
                        + " <se.varsam.archunit.AgentListsTest$Reaching.tell()> in"
                        + " (AgentListsTest.java:52)");
        assertThat(breaches(Mailer.class)).hasSize(1);
    }

    static class Homeless {
        @TakesAction(FETCH)
        void fetch() {}
    }

    @Test
    void seesActionsWithoutAList() {
        assertThat(breaches(Homeless.class)).singleElement().asString().contains("Sätt @AiAgent(mayDo = …) på typen");
    }

    @AiAgent(mayDo = DECIDE)
    static class Deciding {
        @TakesAction(DECIDE)
        void book() {}
    }

    @Test
    void seesAnAgentThatDecidesAlone() {
        assertThat(breaches(Deciding.class)).singleElement().asString().contains("KARLSKOGA-94, KARLSKOGA-79: Agenten");
    }
}
