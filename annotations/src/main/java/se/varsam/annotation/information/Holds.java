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
 * <p>{@link PersonalData}, {@link SpecialCategoryData}, {@link Secrecy}, {@link ParticularlyProtected}, {@link OtherSensitive} and
 * {@link Copyrighted} are such annotations; a municipality may make its own. A category alone says nothing of the class, which
 * stays unclassified until {@link Classified} says it somewhere.
 *
 * <p><strong>What is checked, and when:</strong> nothing by itself. The guard reads it, deep in a value too, before a guarded
 * method runs, and the constraints {@link OpenInformationOnly}, {@link NoPersonalData} and {@link Classified} read it in the
 * types and parts of a value.
 *
 * {@snippet class = "se.varsam.annotation.information.HoldsTest" region = "declared"}
 *
 * <p>Text in which nothing is found still holds what is declared of it. The case does not pass as open:
 *
 * {@snippet class = "se.varsam.annotation.information.HoldsTest" region = "read"}
 *
 * <p><strong>Source:</strong> each category's own, see {@link InformationCategory}.
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
