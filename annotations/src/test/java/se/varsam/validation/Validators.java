package se.varsam.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as applications set them up. */
final class Validators {

    static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    static final String WITH_NUMBER = "Sökande är 811218-9876.";

    private Validators() {}

    static Validator swedish() {
        return Cached.SWEDISH;
    }

    /** As where no expression language is on the class path. */
    static Validator plain(Locale locale) {
        return with(new ParameterMessageInterpolator(), locale);
    }

    /** As a validator sets itself up, with an expression language. */
    static Validator expressive(Locale locale) {
        return with(Validation.byDefaultProvider().configure().getDefaultMessageInterpolator(), locale);
    }

    private static Validator with(MessageInterpolator interpolator, Locale reader) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ForReader(interpolator, reader))
                .buildValidatorFactory()
                .getValidator();
    }

    static Set<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(each -> each.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }

    static Set<String> arguments(Object target, String method, Object... arguments) {
        return paths(swedish().forExecutables().validateParameters(target, method(target, method), arguments));
    }

    static Set<String> returned(Object target, String method, Object value) {
        return paths(swedish().forExecutables().validateReturnValue(target, method(target, method), value));
    }

    private static Method method(Object target, String name) {
        return Arrays.stream(target.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private record ForReader(MessageInterpolator all, Locale reader) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return all.interpolate(template, context, reader);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return all.interpolate(template, context, locale);
        }
    }

    private static final class Cached {
        static final Validator SWEDISH = plain(Validators.SWEDISH);
    }
}
