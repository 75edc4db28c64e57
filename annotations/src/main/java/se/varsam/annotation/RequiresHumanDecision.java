package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.decision.AiRole;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.DeskRules;

/**
 * A human must have decided exactly this before the method runs: the decision is bound to its arguments, used once, and
 * expires.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface RequiresHumanDecision {

    /** {@return the matter's plain id: the name of the action that is decided on} */
    String matter();

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
