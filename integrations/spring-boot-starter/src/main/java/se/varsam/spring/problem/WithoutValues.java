package se.varsam.spring.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import se.varsam.spring.problem.Violations.Told;

/**
 * First of those that answer exceptions: where a value broke one of our constraints, the others are given an exception without
 * the value. The message of it, which Spring logs as a warning, holds what was rejected, or a key of a map on the way there.
 */
final class WithoutValues implements HandlerExceptionResolver {

    /** The list that Spring asks in order, this one included: who else is in it may be known later. */
    private final List<HandlerExceptionResolver> all;

    WithoutValues(List<HandlerExceptionResolver> all) {
        this.all = all;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        Exception told = without(e);
        if (told == e) {
            return null;
        }
        return all.stream()
                .filter(each -> each != this)
                .flatMap(each -> Stream.ofNullable(each.resolveException(request, response, handler, told)))
                .findFirst()
                .orElse(null);
    }

    /** {@return the same exception, where nothing broke a constraint of ours} */
    private static Exception without(Exception e) {
        if (e instanceof MethodArgumentNotValidException invalid
                && Violations.areOurs(Violations.of(invalid.getBindingResult()))) {
            BindingResult errors = invalid.getBindingResult();
            return new MethodArgumentNotValidException(
                    invalid.getParameter(), new Errors(errors.getObjectName(), Violations.told(errors)));
        }
        if (e instanceof ConstraintViolationException invalid && Violations.areOurs(Violations.of(invalid))) {
            return new ConstraintViolationException(
                    Violations.told(Violations.of(invalid)).toString(), invalid.getConstraintViolations());
        }
        return e;
    }

    /** The same errors, of which the values are not kept. */
    static final class Errors extends MapBindingResult {

        private static final long serialVersionUID = 1L;

        private final transient List<Told> told;

        Errors(String object, List<Told> told) {
            super(Map.of(), object);
            this.told = told;
            told.forEach(each -> addError(
                    each.name().isEmpty()
                            ? new ObjectError(object, each.message())
                            : new FieldError(object, each.name(), each.message())));
        }

        List<Told> told() {
            return told;
        }
    }
}
