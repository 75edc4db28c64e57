package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that what a method does takes effect for an individual: pays, grants, refuses, registers, sends.
 *
 * <p><strong>Checked</strong> by architecture rules only: such a method also {@linkplain RequiresHumanDecision requires a human
 * decision}, or is handed one.
 *
 * {@snippet class="se.varsam.annotation.RequiresHumanDecisionTest" region="declared"}
 *
 * <p><strong>Source:</strong> AI Act art. 14; förvaltningslagen 28, 32 §§; NORSJO-65, KARLSKOGA-108.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface AffectsIndividual {}
