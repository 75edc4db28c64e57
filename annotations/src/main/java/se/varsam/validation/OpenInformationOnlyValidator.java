package se.varsam.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.reading.Declaration;

/**
 * Checks {@link OpenInformationOnly} of a value, or of all arguments of a call.
 *
 * @since 0.1
 */
@SupportedValidationTarget({ValidationTarget.ANNOTATED_ELEMENT, ValidationTarget.PARAMETERS})
public final class OpenInformationOnlyValidator implements ConstraintValidator<OpenInformationOnly, Object> {

    /** What is copyrighted may be open. */
    private static final Bound BOUND = new Bound(
            OpenInformationOnly.class.getName(),
            new Declaration(
                    Optional.empty(), Set.of(), true, Set.of(Declaration.Limit.OPEN_INFORMATION_ONLY), List.of()),
            InformationClass.OPEN,
            Set.of(InformationCategory.COPYRIGHTED));

    /** Made by a validator. */
    public OpenInformationOnlyValidator() {}

    /** {@return whether only open information is declared and found; no value holds nothing} */
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return BOUND.admits(value, context);
    }
}
