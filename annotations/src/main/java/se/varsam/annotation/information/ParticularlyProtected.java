package se.varsam.annotation.information;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.information.InformationCategory;

/**
 * Holds particularly protected information (särskilt skyddsvärd information).
 *
 * <p>Declared as {@link Holds} says, which also shows how.
 *
 * <p><strong>Source:</strong> KARLSKOGA-27, KARLSKOGA-39.
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
@Holds(InformationCategory.PARTICULARLY_PROTECTED)
public @interface ParticularlyProtected {}
