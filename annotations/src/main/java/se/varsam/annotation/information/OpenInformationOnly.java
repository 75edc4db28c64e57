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
 * Only open information may pass: the declared class, its parts' classes and what is found in its text must all be
 * {@link se.varsam.information.InformationClass#OPEN}, and no category of protected information may be held. Material under
 * copyright may be open.
 *
 * <p>It also declares: a plain value (text, number, date, and optionals, collections, arrays and maps of these) that says
 * nothing of itself is vouched for as open by whoever annotates. A type of one's own must say itself what it holds.
 *
 * <p><strong>What is checked, and when:</strong>
 *
 * <ul>
 *   <li>by the guard, before a guarded method runs: on a parameter of that argument, on a method of every argument, or, with {@code
 *       validationAppliesTo = RETURN_VALUE}, of what it returns instead, before that is given out. Denied
 *       means that the method is not called, or that what it returned is not given out.
 *   <li>by Bean Validation, wherever a validator runs: on parameters, returned values, constructors, fields, record components, getters,
 *       elements of containers ({@code List<@OpenInformationOnly String>}) and whole types. No value holds nothing and passes.
 * </ul>
 *
 * <p>A validator sees the value and this constraint, not what stands beside it: {@code @OpenInformationOnly @Secrecy String}
 * is denied by the guard, and a validator looks at the text only.
 *
 * {@snippet class = "se.varsam.validation.ConstraintsTest" region = "passes"}
 *
 * <p>This does not pass:
 *
 * {@snippet class = "se.varsam.validation.ConstraintsTest" region = "fails"}
 *
 * <p>To the guard it is the arguments that a method's annotation speaks of. Bean Validation asks that a method which both takes
 * and returns something says so, and otherwise throws {@link jakarta.validation.ConstraintDeclarationException}:
 *
 * {@snippet class = "se.varsam.validation.ExecutableConstraintsTest" region = "cross-parameter"}
 *
 * <p><strong>Log no violation as it is:</strong> {@link jakarta.validation.ConstraintViolation} holds the value, its {@code
 * toString()} prints it, and its path prints the keys of maps. The message holds neither value nor expression, in Swedish or
 * English; log that and the names on the path:
 *
 * {@snippet class = "se.varsam.validation.MessagesTest" region = "report"}
 *
 * <p><strong>Source:</strong> SODERKOPING-A, SODERKOPING-U and K004-2.2-5 (open information only in publicly available AI
 * systems); SODERKOPING-D, SODERKOPING-X and K004-2.2-1 (no personal data); SODERKOPING-G, SODERKOPING-X-2 and K004-2.2-2 (no
 * secrecy); SODERKOPING-I, SODERKOPING-X-3 and K004-2.2-3 (no other sensitive information); KARLSKOGA-40.
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
