package se.varsam.annotation.information;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.information.InformationCategory;

/**
 * Declares that a value holds a category of information: on a field, record component, parameter, returned value or type,
 * or on an annotation that then declares it wherever it stands.
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
public @interface Holds {

    /** {@return the category held} */
    InformationCategory value();
}
