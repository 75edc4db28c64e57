package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;

/**
 * What the method returns is made by AI, and is labelled in the municipality's own words before anybody gets it.
 *
 * <p><strong>Checked</strong> when guards are set up: what is returned must be something that can be labelled – text, a file as
 * bytes or path, or an {@code Optional}, future, stream, iterator, publisher or collection of these.
 * <strong>Done</strong> when the method has run: text gets the caption as a last paragraph, a file a label of its format, streamed
 * text the caption as its last element. Where that fails nothing is given out.
 *
 * {@snippet class="se.varsam.annotation.AiGeneratedTest" region="declared"}
 *
 * This one is refused before anything is called:
 *
 * {@snippet class="se.varsam.annotation.AiGeneratedTest" region="refused"}
 *
 * <p><strong>Source:</strong> AI Act art. 50(2), 50(4); SODERKOPING-Q, R-3; K004-2.2-13.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface AiGenerated {

    /** {@return what kind of content it is; a file's kind follows its format unless said} */
    ContentKind value() default ContentKind.UNKNOWN;

    /** {@return how much of it AI made} */
    ContentOrigin origin() default ContentOrigin.GENERATED;
}
