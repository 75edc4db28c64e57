package se.varsam.eservice.api;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import se.varsam.eservice.municipality.UnknownMunicipalityException;
import se.varsam.jackson.ScenarioException;

/** What the API cannot take, as problem details (RFC 9457); denials and labels are answered by the starter. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    @ExceptionHandler
    ProblemDetail scenario(ScenarioException bad) {
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "Scenariot går inte att läsa / The scenario cannot be read", bad);
        problem.setProperty(
                "problems",
                bad.problems().stream()
                        .map(each -> Map.of("path", each.path(), "sv", each.sv(), "en", each.en()))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyTooLargeException bad) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "För stort / Too large", bad);
    }

    @ExceptionHandler
    ProblemDetail encoding(EncodingException bad) {
        return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Fel teckenkodning / Wrong encoding", bad);
    }

    @ExceptionHandler(CharacterCodingException.class)
    ProblemDetail malformed() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "Texten är inte UTF-8, så den går inte att bedöma: skicka den i UTF-8."
                        + " / The text is not UTF-8, so it cannot be judged: send it in UTF-8.");
        problem.setTitle("Inte UTF-8 / Not UTF-8");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail municipality(UnknownMunicipalityException bad) {
        return problem(HttpStatus.NOT_FOUND, "Okänd kommun / Unknown municipality", bad);
    }

    @ExceptionHandler
    ProblemDetail origin(OriginException bad) {
        return problem(HttpStatus.BAD_REQUEST, "Inget att märka / Nothing to label", bad);
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException bad) {
        return problem("Parametern %1$s saknas: ange den. / The parameter %1$s is missing: give it."
                .formatted(bad.getParameterName()));
    }

    /** The values there are, never the one that was sent. */
    @ExceptionHandler
    ProblemDetail mistyped(MethodArgumentTypeMismatchException bad) {
        Object[] constants = Optional.<Class<?>>ofNullable(bad.getRequiredType())
                .<Object[]>map(Class::getEnumConstants)
                .orElseGet(() -> new Object[0]);
        return problem(
                "Parametern %1$s har inget av sina värden: %2$s. / The parameter %1$s has none of its values: %2$s."
                        .formatted(
                                bad.getName(),
                                Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setTitle("Parametern är fel / The parameter is wrong");
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String title, RuntimeException bad) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, bad.getMessage());
        problem.setTitle(title);
        return problem;
    }
}
