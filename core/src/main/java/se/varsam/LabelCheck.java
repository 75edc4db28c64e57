package se.varsam;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentOrigin;
import se.varsam.content.ContentTrait;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Effect;
import se.varsam.rule.Rule;
import se.varsam.term.Answer;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolTrait;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/** The use that a file is judged as when only its label is in question. */
final class LabelCheck {

    /** What rules on labels and on telling people do. */
    static final Set<Effect> EFFECTS = Collections.unmodifiableSet(EnumSet.of(Effect.LABEL, Effect.INFORM));

    /** Whether a chatbot says what it is, is a question about the tool, not about a file. */
    private static final AiTool MAKER =
            AiTool.unknown("file").copy().with(ToolTrait.DISCLOSES_AI).build();

    private LabelCheck() {}

    static boolean asks(Rule rule) {
        return EFFECTS.contains(rule.effect());
    }

    /** A visible label tells residents that AI is used; inside the municipality there are none to tell. Norsjö 69. */
    static AiUse use(Content content) {
        Purpose purpose = Purpose.of("märkning", RiskTier.MINIMAL);
        if (content.audience() == Audience.INTERNAL) {
            purpose = purpose.without(PurposeTrait.AFFECTS_RESIDENTS);
        } else if (isTold(content)) {
            purpose = purpose.with(PurposeTrait.RESIDENTS_INFORMED);
        }
        return AiUse.publish(MAKER, content).forPurpose(purpose);
    }

    private static boolean isTold(Content content) {
        return content.origin() == ContentOrigin.HUMAN || content.answers().to(ContentTrait.LABELLED) == Answer.YES;
    }
}
