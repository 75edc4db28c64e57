package se.varsam.annotation.information;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only open information may pass: the declared class, its parts' classes and what is found in its text must all be open, and no
 * category of protected information may be held. On a method it is asked of every argument.
 *
 * <p>It also declares: a plain value (text, number, date) that says nothing of itself is vouched for as open by whoever
 * annotates. A type of one's own must say itself what it holds.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = {})
public @interface OpenInformationOnly {

    /** {@return the message: its key in the bundle of this library} */
    String message() default "{se.varsam.annotation.information.OpenInformationOnly.message}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload, for validation} */
    Class<? extends Payload>[] payload() default {};

    /** {@return on a method or constructor that both takes and returns something: what is meant, for validation} */
    ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
}
