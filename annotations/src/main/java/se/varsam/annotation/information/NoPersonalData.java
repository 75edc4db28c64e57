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
 * No personal data may pass: neither declared nor found. Every class of information may.
 *
 * <p><strong>What is checked, and when:</strong>
 *
 * <ul>
 *   <li>by the guard, before a guarded method runs: on a parameter of that argument, on a method of every argument, or, with {@code
 *       validationAppliesTo = RETURN_VALUE}, of what it returns instead, before that is given out. Text of
 *       which nobody has declared anything may hold personal data and is denied, whether anything is found in it or not.
 *   <li>by Bean Validation, wherever a validator runs: on the same places as {@link OpenInformationOnly}, which also says how to
 *       annotate a method and what to log. Undeclared plain text in which nothing is found is valid here, for a constraint cannot
 *       know more; an empty search proves nothing. A type of one's own must say itself what it holds, for example with {@link
 *       Classified}. No value holds nothing and passes.
 * </ul>
 *
 * <p>The second note does not pass:
 *
 * {@snippet class = "se.varsam.validation.ConstraintsTest" region = "no-personal-data"}
 *
 * <p><strong>Source:</strong> SODERKOPING-D, SODERKOPING-X and K004-2.2-1 (personal data are ruled out in publicly available AI
 * systems); GDPR art. 4(1).
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Constraint(validatedBy = {})
public @interface NoPersonalData {

    /** {@return the message: its key in the bundle of this library} */
    String message() default "{se.varsam.annotation.information.NoPersonalData.message}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload, for validation} */
    Class<? extends Payload>[] payload() default {};

    /** {@return on a method or constructor that both takes and returns something: what is meant, for validation} */
    ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
}
