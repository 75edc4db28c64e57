package se.varsam.spring.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import se.varsam.spring.problem.Violations.Told;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

/** Answers what may not stand where it stands, and never with the value. What is of other constraints alone is thrown on. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ContentProblems {

    private static final Bilingual SENT = new Bilingual(
            "Något i det som skickades får inte finnas där: ta bort eller maskera det.",
            "Something in what was sent may not be there: remove or mask it.");
    private static final Bilingual RETURNED = new Bilingual(
            "Något i det som skulle ha lämnats ut får inte finnas där.",
            "Something in what was to be given out may not be there.");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> body(MethodArgumentNotValidException e, HttpServletRequest request)
            throws MethodArgumentNotValidException {
        if (e.getBindingResult() instanceof WithoutValues.Errors errors) {
            return answer(Kind.CONTENT, errors.told(), request);
        }
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> arguments(HandlerMethodValidationException e, HttpServletRequest request) {
        return answer(e, e, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> arguments(MethodValidationException e, HttpServletRequest request) {
        return answer(e, e, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> violations(ConstraintViolationException e, HttpServletRequest request) {
        List<ConstraintViolation<?>> violations = Violations.of(e);
        if (!Violations.areOurs(violations)) {
            throw e;
        }
        Kind kind = Violations.isOfReturned(violations) ? Kind.CONTENT_RETURNED : Kind.CONTENT;
        return answer(kind, Violations.told(violations), request);
    }

    private static ResponseEntity<ProblemDetail> answer(
            MethodValidationResult result, RuntimeException e, HttpServletRequest request) {
        List<ConstraintViolation<?>> violations = Violations.of(result);
        if (!Violations.areOurs(violations) && !Violations.areOursOfCall(result)) {
            throw e;
        }
        List<Told> told = Stream.concat(Violations.told(violations).stream(), Violations.toldOfCall(result).stream())
                .toList();
        return answer(result.isForReturnValue() ? Kind.CONTENT_RETURNED : Kind.CONTENT, told, request);
    }

    private static ResponseEntity<ProblemDetail> answer(Kind kind, List<Told> told, HttpServletRequest request) {
        Language language = Reader.language(request);
        Bilingual detail = kind == Kind.CONTENT ? SENT : RETURNED;
        return Answer.of(kind, detail.in(language), language)
                .with("errors", told)
                .entity();
    }
}
