package se.varsam.spring.configuration;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.risk.Derogation;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.spring.configuration.tool.Traits;
import se.varsam.term.Answer;
import se.varsam.use.Activity;
import se.varsam.use.Area;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/**
 * One purpose under {@code varsam.purposes}, by the name of its process. What is not said stays unknown.
 *
 * @param justification why AI is used for it, with support in what the municipality is for
 * @param activity how AI is put to use
 * @param tier the risk tier declared for it
 * @param grounds the grounds in the AI Act
 * @param derogation the condition of AI Act art. 6(3) that is claimed
 * @param profiling whether natural persons are profiled
 * @param areas the fields it lies in
 * @param traits answers to yes-or-no questions, for example {@code affects-residents: no}
 * @param otherwiseHarmless whether every question not answered has the harmless answer; only for one who knows that it is so
 */
record PurposeProperties(
        @DefaultValue("") String justification,
        @DefaultValue("TOOL_SUPPORT") Activity activity,
        @DefaultValue("UNCLASSIFIED") RiskTier tier,
        @DefaultValue Set<RiskGround> grounds,
        @DefaultValue("NONE") Derogation derogation,
        @DefaultValue("UNKNOWN") Answer profiling,
        @DefaultValue Set<Area> areas,
        @DefaultValue Map<PurposeTrait, Answer> traits,
        boolean otherwiseHarmless) {

    Purpose purpose(String process) {
        Purpose purpose = new Purpose(
                process,
                justification,
                activity,
                new RiskClassification(tier, grounds, derogation, profiling),
                areas,
                Traits.answers(traits));
        return otherwiseHarmless ? purpose.otherwiseHarmless() : purpose;
    }
}
