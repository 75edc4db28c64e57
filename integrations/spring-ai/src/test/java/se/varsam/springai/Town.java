package se.varsam.springai;

import java.time.LocalDate;
import se.varsam.AiPolicy;
import se.varsam.guard.Guard;
import se.varsam.guard.chat.AnswerLimit;
import se.varsam.guard.chat.ChatGuard;
import se.varsam.information.Information;
import se.varsam.risk.RiskTier;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

/** A municipality with a public tool, in whose conversations only what is open may pass. */
final class Town {

    static final String NUMBER = "811218-9876";

    static final String CAPTION = "Detta svar har";

    static final AiPolicy POLICY = AiPolicy.of("soderkoping")
            .with(ToolRegister.of(AiTool.publiclyAvailable("chatgpt", "ChatGPT")
                    .vendor("OpenAI")
                    .version("5")
                    .firstReleased(LocalDate.of(2022, 11, 30))
                    .mayDo(AgentAction.FETCH, AgentAction.DECIDE)
                    .otherwiseHarmless()
                    .build()));

    private Town() {}

    static Guard guard(AiPolicy policy) {
        return Guard.of(policy).knowing(Purpose.of("webb", RiskTier.MINIMAL).otherwiseHarmless());
    }

    static ChatGuard chat(Guard guard) {
        return ChatGuard.of(guard, "chatgpt")
                .forPurpose("webb")
                .entering(Information.open())
                .answering(AnswerLimit.NO_PERSONAL_DATA);
    }

    static ChatGuard chat() {
        return chat(guard(POLICY));
    }
}
