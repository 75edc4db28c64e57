package se.varsam.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.reading.Declaration;
import se.varsam.reading.Declarations;
import se.varsam.reading.ValueReader;

/**
 * What may stand at a place, made once of its constraint.
 *
 * @param constraint the constraint's name
 * @param declared what the constraint declares of the value
 * @param highest the highest class that may stand there
 * @param allowed the categories that may be held
 */
record Bound(String constraint, Declaration declared, InformationClass highest, Set<InformationCategory> allowed) {

    Bound {
        allowed = Set.copyOf(allowed);
    }

    boolean admits(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Information held = Reading.READER.read(value, declared).information();
        Set<Breach> breaches = Breach.of(held, highest, allowed);
        if (!breaches.isEmpty() && declared.level().isPresent()) {
            breaches = Breach.of(held, highest, allowedBeside(value.getClass()));
        }
        if (!breaches.isEmpty()) {
            explain(breaches, context);
        }
        return breaches.isEmpty();
    }

    /** A class that is declared on the type itself contradicts no category that the type declares beside it. */
    private Set<InformationCategory> allowedBeside(Class<?> type) {
        Declaration said = Reading.TYPES.get(type);
        return said.level().equals(declared.level()) ? with(said.holding(), allowed) : allowed;
    }

    /** {@return these categories and those, and personal data where there are special categories of them} */
    static Set<InformationCategory> with(Set<InformationCategory> these, Set<InformationCategory> those) {
        Set<InformationCategory> all = EnumSet.noneOf(InformationCategory.class);
        all.addAll(these);
        all.addAll(those);
        if (all.contains(InformationCategory.SPECIAL_CATEGORY)) {
            all.add(InformationCategory.PERSONAL_DATA);
        }
        return all;
    }

    /** Adds why, in fixed sentences; a message that the user has written stands as it is. */
    private void explain(Set<Breach> breaches, ConstraintValidatorContext context) {
        String message = "{" + constraint + ".message}";
        if (message.equals(context.getDefaultConstraintMessageTemplate())) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            breaches.stream().map(Breach::template).collect(Collectors.joining(" ", message + " ", "")))
                    .addConstraintViolation();
        }
    }

    /** Made at the first value: Hibernate Validator makes every validator it finds, used or not. */
    private static final class Reading {
        static final ValueReader READER = ValueReader.with(PersonalDataScanner.standard());

        static final ClassValue<Declaration> TYPES = new ClassValue<>() {
            @Override
            protected Declaration computeValue(Class<?> type) {
                return Declarations.at(type);
            }
        };
    }
}
