package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.decision.AiRole;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.DeskRules;

/**
 * A human must have decided exactly this before the method runs.
 *
 * <p><strong>Checked</strong> last before the method runs: the desk is asked for a decision on the matter with exactly these
 * arguments, by whoever asked, with this version of the tool and of the policy; it is used up. Without one the method is not
 * called: the matter is laid on the desk, once, and {@link se.varsam.guard.HumanDecisionRequiredException} carries the id of
 * the case that waits.
 *
 * {@snippet class="se.varsam.annotation.RequiresHumanDecisionTest" region="declared"}
 *
 * {@snippet class="se.varsam.annotation.RequiresHumanDecisionTest" region="flow"}
 *
 * <p>Arguments are what {@link se.varsam.decision.desk.Action} can encode; others are an error when guards are set up.
 *
 * <p><strong>Source:</strong> AI Act art. 14; KARLSKOGA-79, 108, 109; NORSJO-68; K004-2.2-16, 2.2-17; SODERKOPING-N.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface RequiresHumanDecision {

    /** {@return the matter's plain id: the name of the action that is decided on} */
    String matter();

    /** {@return the plain id of the tool that had part in it; empty when {@link UsesAiTool} or {@link AiSystem} says so} */
    String tool() default "";

    /** {@return the plain id of the purpose; empty when {@link UsesAiTool} or {@link AiSystem} says so, or it is left open} */
    String purpose() default "";

    /** {@return the documents of the case that say that AI was used and name the tool (Söderköping P)} */
    CaseDocument.Kind[] statedIn() default {};

    /** {@return what is true of the decision; what is named neither here nor in {@link #not()} is unknown} */
    DecisionTrait[] traits() default {DecisionTrait.AFFECTS_INDIVIDUAL};

    /** {@return what is not true of the decision} */
    DecisionTrait[] not() default {};

    /** {@return AI's part in it} */
    AiRole ai() default AiRole.UNKNOWN;

    /** {@return who has to decide at least} */
    DeskRules.Oversight oversight() default DeskRules.Oversight.FOUR_EYES;

    /** {@return after how many hours a proposal expires at the latest; 0 leaves it to the desk} */
    int expiresAfterHours() default 0;
}
