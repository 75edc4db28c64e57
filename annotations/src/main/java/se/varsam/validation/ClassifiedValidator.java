package se.varsam.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.annotation.information.Classified;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.reading.Declaration;

/**
 * Checks that nothing in a value contradicts its {@link Classified}.
 *
 * @since 0.1
 */
public final class ClassifiedValidator implements ConstraintValidator<Classified, Object> {

    /** Before a validator says what it checks, everything is above it. */
    private Bound bound = bound(InformationClass.OPEN, Set.of());

    /** Made by a validator. */
    public ClassifiedValidator() {}

    /**
     * Reads the constraint once.
     *
     * @param classified the constraint
     */
    @Override
    public void initialize(Classified classified) {
        bound = bound(classified.value(), Set.copyOf(List.of(classified.holding())));
    }

    /** {@return whether nothing raises it above its class or shows a category it does not name; no value holds nothing} */
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return bound.admits(value, context);
    }

    private static Bound bound(InformationClass level, Set<InformationCategory> holding) {
        return new Bound(
                Classified.class.getName(),
                new Declaration(Optional.of(level), holding, false, Set.of(), List.of()),
                level,
                Bound.with(holding, Set.of()));
    }
}
