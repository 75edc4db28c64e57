package se.varsam.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.reading.Declaration;

/**
 * Checks {@link NoPersonalData} of a value, or of all arguments of a call.
 *
 * @since 0.1
 */
@SupportedValidationTarget({ValidationTarget.ANNOTATED_ELEMENT, ValidationTarget.PARAMETERS})
public final class NoPersonalDataValidator implements ConstraintValidator<NoPersonalData, Object> {

    /** Vouched for: of plain text a constraint knows no more than what it finds. Every class passes. */
    private static final Bound BOUND = new Bound(
            NoPersonalData.class.getName(),
            new Declaration(Optional.empty(), Set.of(), true, Set.of(Declaration.Limit.NO_PERSONAL_DATA), List.of()),
            InformationClass.UNCLASSIFIED,
            EnumSet.complementOf(EnumSet.of(InformationCategory.PERSONAL_DATA, InformationCategory.SPECIAL_CATEGORY)));

    /** Made by a validator. */
    public NoPersonalDataValidator() {}

    /** {@return whether no personal data are declared or found; no value holds nothing} */
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return BOUND.admits(value, context);
    }
}
