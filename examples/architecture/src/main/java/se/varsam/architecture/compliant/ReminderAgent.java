package se.varsam.architecture.compliant;

import static se.varsam.tool.AgentAction.FETCH;
import static se.varsam.tool.AgentAction.SEND_MESSAGE;

import se.varsam.annotation.AiAgent;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;

/** Reminds of booked journeys, and does nothing else on its own. */
@AiAgent(mayDo = {FETCH, SEND_MESSAGE})
@UsesAiTool(value = "reminders", purpose = "remind")
interface ReminderAgent {

    @TakesAction(FETCH)
    int journeys(@OpenInformationOnly String weekday);

    @TakesAction(SEND_MESSAGE)
    void remind(@OpenInformationOnly String caseNumber);
}
