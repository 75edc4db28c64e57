package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.tool.AgentAction;

/**
 * Declares an agent and what it may do on its own: these actions and no others.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface AiAgent {

    /** {@return the allow-list; empty allows nothing} */
    AgentAction[] mayDo();
}
