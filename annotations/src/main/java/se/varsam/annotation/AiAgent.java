package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.tool.AgentAction;

/**
 * Declares an agent and the actions it may take on its own: these and no others.
 *
 * <p><strong>Checked</strong> when guards are set up, against {@link TakesAction} of its methods, and at every call against what the
 * tool register and the policy let the tool do.
 *
 * {@snippet class="se.varsam.annotation.AiAgentTest" region="declared"}
 *
 * This one is refused before anything is called:
 *
 * {@snippet class="se.varsam.annotation.AiAgentTest" region="refused"}
 *
 * <p><strong>Source:</strong> KARLSKOGA-85 (bounded room for action), KARLSKOGA-86, 92, 94.
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
