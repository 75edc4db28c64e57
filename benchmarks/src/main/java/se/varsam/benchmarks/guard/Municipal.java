package se.varsam.benchmarks.guard;

import java.time.LocalDate;
import java.util.Set;
import se.varsam.AiPolicy;
import se.varsam.guard.Guard;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Activity;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/** A public tool and a harmless purpose under the whole policy of Söderköping with the law: open information may go in. */
final class Municipal {

    static final String TOOL = "chatgpt";
    static final String PURPOSE = "svar";

    private static final Purpose ANSWER = new Purpose(
            PURPOSE,
            "Besökare ska få veta när biblioteket är öppet.",
            Activity.TOOL_SUPPORT,
            RiskClassification.of(RiskTier.MINIMAL),
            Set.of(),
            Answers.harmless(PurposeTrait.class));

    private static final AiTool CHATGPT = AiTool.publiclyAvailable(TOOL, "ChatGPT")
            .vendor("OpenAI")
            .is(ToolKind.GENERATIVE)
            .firstReleased(LocalDate.of(2022, 11, 30))
            .otherwiseHarmless()
            .build();

    private Municipal() {}

    static AiPolicy policy() {
        return AiPolicy.of("soderkoping").with(ToolRegister.of(CHATGPT));
    }

    static Guard guard() {
        return Guard.of(policy()).knowing(ANSWER);
    }

    static AiUse use() {
        return AiUse.input(CHATGPT, Information.of(InformationClass.OPEN)).forPurpose(ANSWER);
    }
}
