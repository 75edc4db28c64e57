package se.varsam.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;

/**
 * What the method returns is made by AI and is labelled before anybody gets it.
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
