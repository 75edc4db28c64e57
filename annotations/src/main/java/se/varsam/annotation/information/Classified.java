package se.varsam.annotation.information;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;

/**
 * Declares the information class of a value, and the categories it holds: somebody has classified it and looked through it, so
 * a category that is neither named here nor declared by another annotation is declared not to be held. What is found in its
 * text can only raise it. What nobody has declared is unclassified.
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
@Constraint(validatedBy = {})
public @interface Classified {

    /** {@return the information class} */
    InformationClass value();

    /** {@return the categories it holds} */
    InformationCategory[] holding() default {};

    /** {@return the message: its key in the bundle of this library} */
    String message() default "{se.varsam.annotation.information.Classified.message}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload, for validation} */
    Class<? extends Payload>[] payload() default {};
}
