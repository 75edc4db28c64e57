package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;

/**
 * Declares an AI system with what the AI Act asks to be known of it: which tool, who owns it, its risk tier and why.
 *
 * <p><strong>Checked</strong> when guards are set up: a system of tier {@code UNACCEPTABLE} is refused, it must not exist. At every
 * guarded call of the type the purpose is judged as classified here. Architecture rules ask for an owner and attestations
 * where the tier is high.
 *
 * {@snippet class="se.varsam.annotation.AiSystemTest" region="declared"}
 *
 * This one is refused before anything is called:
 *
 * {@snippet class="se.varsam.annotation.AiSystemTest" region="refused"}
 *
 * <p><strong>Source:</strong> AI Act art. 5, art. 6 and Annex III, art. 50; KARLSHAMN-57, NORSJO-37, KARLSKOGA-07.
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
