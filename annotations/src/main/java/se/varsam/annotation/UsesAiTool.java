package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a method, or every method of a type, uses the named AI tool.
 *
 * <p>A municipality admits a tool for a purpose and for certain information, not AI in general. This annotation ties
 * the line of code that sends something to a tool to the entry in the tool register where the tool is reviewed and
 * approved.
 *
 * <p><strong>When it is checked:</strong> declared now; enforced by the guard from 0.2 on. In 0.1 nothing reads the
 * annotation at run time: no call is checked, refused or recorded because of it. To have a use judged today, ask
 * {@code se.varsam.AiPolicy} before the call.
 *
 * <p>The place says what is declared:
 *
 * <ul>
 *   <li>on a method: this method uses the tool; it takes precedence over the declaration on its type,
 *   <li>on a class or an interface: every method that the type itself declares uses the tool; it is not inherited, and
 *       an interface whose calls go through a proxy, such as an HTTP client, is a good place for it,
 *   <li>on an annotation: whatever carries that annotation uses the tool, so that a municipality can name its tool once.
 * </ul>
 *
 * {@snippet class = "se.varsam.annotation.UsesAiToolTest" region = "declared"}
 *
 * <p>A tool that the register does not hold is unknown, and an unknown tool is denied, never assumed harmless. This
 * declaration compiles, and would be refused:
 *
 * {@snippet class = "se.varsam.annotation.UsesAiToolTest" region = "unknown"}
 *
 * <p><strong>Source:</strong> KARLSKOGA-64 (only tools that meet the municipality's requirements may be used),
 * KARLSKOGA-66 (a tool is judged for the way it is used and the information in question; a general approval is not
 * enough).
 *
 * @since 0.1.0
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
