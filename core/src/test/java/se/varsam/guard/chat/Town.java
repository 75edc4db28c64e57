package se.varsam.guard.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.guard.Guard;
import se.varsam.information.Information;
import se.varsam.risk.RiskTier;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

/** A municipality with a public tool, in whose conversations only what is open may pass. */
final class Town {

    static final String NUMBER = "811218-9876";

    static final AiTool CHATGPT = AiTool.publiclyAvailable("chatgpt", "ChatGPT")
            .vendor("OpenAI")
            .version("5")
            .firstReleased(LocalDate.of(2022, 11, 30))
            .mayDo(AgentAction.FETCH, AgentAction.DECIDE)
            .otherwiseHarmless()
            .build();

    private Town() {}

    static AiPolicy policy() {
        return AiPolicy.of("soderkoping").with(ToolRegister.of(CHATGPT));
    }

    static AiPolicy recordedIn(AuditTrail trail) {
        return policy().recordedIn(trail);
    }

    static Guard guard(AiPolicy policy) {
        return Guard.of(policy).knowing(Purpose.of("webb", RiskTier.MINIMAL).otherwiseHarmless());
    }

    static ChatGuard chat(AiPolicy policy) {
        return ChatGuard.of(guard(policy), "chatgpt").forPurpose("webb").entering(Information.open());
    }

    static ChatGuard chat() {
        return chat(policy());
    }

    static List<AuditRecord> records(AuditTrail trail) {
        return LongStream.range(0, trail.size()).mapToObj(trail::record).toList();
    }

    static Verdict refusal(ThrowingCallable call) {
        return Optional.ofNullable(Assertions.catchThrowableOfType(PolicyViolationException.class, call))
                .orElseThrow(() -> new AssertionError("nothing was refused"))
                .verdict();
    }
}
