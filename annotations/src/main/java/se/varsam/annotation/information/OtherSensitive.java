package se.varsam.annotation.information;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.information.InformationCategory;

/**
 * Holds other sensitive information (annan känslig information): what in the wrong hands may harm people, the activity, the
 * economy or society.
 *
 * <p>Declared as {@link Holds} says, which also shows how.
 *
 * <p><strong>Source:</strong> SODERKOPING-3.3-1, SODERKOPING-H, SODERKOPING-I, K004-2.2-3.
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
@Holds(InformationCategory.OTHER_SENSITIVE)
public @interface OtherSensitive {}
