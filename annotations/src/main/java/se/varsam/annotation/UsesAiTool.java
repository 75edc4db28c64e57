package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a method, or every method of a type, uses the named AI tool.
 *
 * <p>A municipality admits a tool for a purpose and for certain information, not AI in general. This annotation ties the
 * line of code that sends something to a tool to the entry in the tool register where the tool is reviewed and approved.
 *
 * <p><strong>Checked</strong> before the method runs: the policy judges entering these arguments into this tool for this
 * purpose. On denial the method is not called and {@link se.varsam.rule.PolicyViolationException} carries the verdict.
 *
 * {@snippet class="se.varsam.annotation.UsesAiToolTest" region="declared"}
 *
 * What nobody has declared is unclassified, and most tools may not take it. These are refused:
 *
 * {@snippet class="se.varsam.annotation.UsesAiToolTest" region="denied"}
 *
 * {@snippet class="se.varsam.annotation.UsesAiToolTest" region="unknown"}
 *
 * <p>On a method it takes precedence over its type. On a type it holds for every method that the type itself declares; it is
 * not inherited. On an annotation it holds wherever that stands, so that a municipality can name its tool once.
 *
 * <p><strong>Source:</strong> KARLSKOGA-64 (only tools that meet the municipality's requirements), KARLSKOGA-66 (judged for the
 * way it is used and the information in question), SODERKOPING-3-6.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface UsesAiTool {

    /**
     * The tool's plain id in the tool register, such as {@code "eneo"}; a literal, never an expression.
     *
     * @return the id, compared exactly, letter case included
     */
    String value();

    /**
     * The plain id of the purpose the tool is used for; a tool admitted for one purpose is not admitted for another.
     *
     * @return the id of the purpose, or the empty string when the declaration leaves the purpose open
     */
    String purpose() default "";
}
