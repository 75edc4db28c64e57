package se.varsam.architecture.compliant;

import static se.varsam.tool.AgentAction.FETCH;
import static se.varsam.tool.AgentAction.SEND_MESSAGE;

import se.varsam.annotation.AiAgent;
import se.varsam.annotation.TakesAction;

/** Reminds of booked journeys, and does nothing else on its own. */
@AiAgent(mayDo = {FETCH, SEND_MESSAGE})
interface ReminderAgent {

    @TakesAction(FETCH)
    int journeysTomorrow();

    @TakesAction(SEND_MESSAGE)
    void remind(String caseNumber);
}
