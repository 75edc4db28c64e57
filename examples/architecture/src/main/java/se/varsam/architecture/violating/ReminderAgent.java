package se.varsam.architecture.violating;

import static se.varsam.tool.AgentAction.DECIDE;
import static se.varsam.tool.AgentAction.FETCH;
import static se.varsam.tool.AgentAction.SEND_MESSAGE;

import se.varsam.annotation.AiAgent;
import se.varsam.annotation.TakesAction;

/** Does more than it may, and cancels journeys as it sees fit. */
@AiAgent(mayDo = {FETCH, DECIDE})
interface ReminderAgent {

    @TakesAction(SEND_MESSAGE)
    void remind(String caseNumber);

    @TakesAction(DECIDE)
    void cancel(String caseNumber);
}
