package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever meets the AI through this method or type is told that it is AI.
 *
 * <p><strong>Checked</strong> before the method runs: the policy's rules on disclosure are judged as answered yes here, whatever the
 * register says of the tool elsewhere. It is a statement about the place; that the words are really there is for people to see to.
 *
 * {@snippet class="se.varsam.annotation.DisclosesAiTest" region="declared"}
 *
 * Without it, a tool that meets people and does not say so itself is refused where the policy asks:
 *
 * {@snippet class="se.varsam.annotation.DisclosesAiTest" region="silent"}
 *
 * <p><strong>Source:</strong> AI Act art. 50(1); KARLSKOGA-101, NORSJO-37, KARLSHAMN-10.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface DisclosesAi {}
