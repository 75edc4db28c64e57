package se.varsam.annotation.information;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.information.InformationCategory;

/**
 * Holds material under copyright (upphovsrätt). It may be open information all the same.
 *
 * <p>Declared as {@link Holds} says, which also shows how.
 *
 * <p><strong>Source:</strong> Upphovsrättslagen (1960:729); K004-2.1-7 (kept out of AI systems as far as possible), K004-2.1-8.
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
@Holds(InformationCategory.COPYRIGHTED)
public @interface Copyrighted {}
