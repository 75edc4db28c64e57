package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;

/**
 * Declares an AI system, with what the AI Act asks to be known of it.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface AiSystem {

    /** {@return the tool's plain id in the tool register} */
    String id();

    /** {@return the role or unit that owns it, a plain id and never a person's name; empty when nobody does} */
    String owner() default "";

    /** {@return the risk tier of the purpose} */
    RiskTier tier() default RiskTier.UNCLASSIFIED;

    /** {@return the grounds in the AI Act} */
    RiskGround[] grounds() default {};

    /** {@return the plain id of the purpose; empty when it is left open} */
    String purpose() default "";
}
