package se.varsam.annotation.information;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.information.InformationCategory;

/**
 * Holds special categories of personal data (känsliga personuppgifter), such as health; always personal data too.
 *
 * <p>Declared as {@link Holds} says, which also shows how.
 *
 * <p><strong>Source:</strong> GDPR art. 9; KARLSHAMN-38 (not in an AI system without clear support in law).
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Holds(InformationCategory.SPECIAL_CATEGORY)
public @interface SpecialCategoryData {}
