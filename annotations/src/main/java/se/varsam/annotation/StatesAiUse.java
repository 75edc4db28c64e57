package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.decision.CaseDocument;

/**
 * The document that the method returns says that AI was used, and names the tool.
 *
 * <p><strong>Checked</strong> when the method has run: the text must say that AI was used and name the tool of the method. Otherwise it
 * is not given out and {@link se.varsam.rule.PolicyViolationException} carries the verdict.
 *
 * {@snippet class="se.varsam.annotation.StatesAiUseTest" region="declared"}
 *
 * <p><strong>Source:</strong> SODERKOPING-P, P-2, P-3.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface StatesAiUse {

    /** {@return which document of the case it is} */
    CaseDocument.Kind value();
}
