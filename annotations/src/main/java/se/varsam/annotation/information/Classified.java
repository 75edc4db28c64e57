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
 * text can only raise it. What nobody has declared is unclassified, the most restrictive of all.
 *
 * <p><strong>What is checked, and when:</strong>
 *
 * <ul>
 *   <li>by the guard, before a guarded method runs: the policy judges what is declared joined with what is found.
 *   <li>by Bean Validation, wherever a validator runs: that the declaration holds, so that nothing declared deeper in the value or
 *       found in its text raises it above its class or shows a category that is not named in {@link #holding()}. A validator sees
 *       the value and this constraint: a category that is declared beside it counts on a type, and elsewhere has to be named in
 *       {@code holding} as well. On a method it speaks of what is returned. No value holds nothing and passes.
 * </ul>
 *
 * <p>What to log of a violation is said at {@link OpenInformationOnly}. The second draft does not pass:
 *
 * {@snippet class = "se.varsam.validation.ConstraintsTest" region = "classified"}
 *
 * <p><strong>Source:</strong> K004-2.1-1 (all information handled in an AI system is classified before it is entered),
 * K004-2.1-3 (the class says what may be done with it); the Swedish Association of Local Authorities' KLASSA for the levels.
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
    ElementType.CONSTRUCTOR,
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
