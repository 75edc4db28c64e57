package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.tool.AgentAction;

/**
 * Declares that a method takes actions for an {@link AiAgent} on its own.
 *
 * <p><strong>Checked</strong> when guards are set up (each action is on the agent's list) and before the method runs: the policy
 * judges the act of operating the tool with each action.
 *
 * {@snippet class="se.varsam.annotation.AiAgentTest" region="declared"}
 *
 * {@snippet class="se.varsam.annotation.AiAgentTest" region="refused"}
 *
 * <p><strong>Source:</strong> KARLSKOGA-84, KARLSKOGA-85.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface TakesAction {

    /** {@return what it does} */
    AgentAction[] value();
}
