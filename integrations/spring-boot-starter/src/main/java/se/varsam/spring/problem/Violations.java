package se.varsam.spring.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;

/** Which violations are of our constraints, and what may be told of them. */
final class Violations {

    private static final Set<Class<?>> OURS = Set.of(OpenInformationOnly.class, NoPersonalData.class, Classified.class);

    private Violations() {}

    /**
     * What an answer tells of a violation.
     *
     * @param name the names on the way to the value, without indices and keys; blank for a whole call
     * @param message what is wrong, without the value
     */
    record Told(String name, String message) {}

    static List<ConstraintViolation<?>> of(BindingResult errors) {
        return errors.getAllErrors().stream()
                .filter(each -> each.contains(ConstraintViolation.class))
                .<ConstraintViolation<?>>map(Violations::unwrapped)
                .toList();
    }

    static List<ConstraintViolation<?>> of(MethodValidationResult result) {
        return result.getParameterValidationResults().stream()
                .flatMap(each -> each.getResolvableErrors().stream()
                        .<ConstraintViolation<?>>map(error -> unwrapped(each, error)))
                .toList();
    }

    static List<ConstraintViolation<?>> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .<ConstraintViolation<?>>map(each -> each)
                .toList();
    }

    static boolean areOurs(Collection<ConstraintViolation<?>> violations) {
        return violations.stream().anyMatch(each -> isOurs(each.getConstraintDescriptor()));
    }

    /** Of a whole call Spring keeps the constraint's name only. */
    static boolean areOursOfCall(MethodValidationResult result) {
        return result.getCrossParameterValidationResults().stream()
                .anyMatch(each -> isOurs(codes(each).toList()));
    }

    private static boolean isOurs(List<String> codes) {
        return OURS.stream().map(Class::getSimpleName).anyMatch(codes::contains);
    }

    private static Stream<String> codes(MessageSourceResolvable error) {
        return Stream.ofNullable(error.getCodes()).flatMap(Stream::of);
    }

    static boolean isOfReturned(Collection<ConstraintViolation<?>> violations) {
        return violations.stream()
                .flatMap(each -> nodes(each.getPropertyPath()))
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static List<Told> told(Collection<ConstraintViolation<?>> violations) {
        return violations.stream().map(Violations::told).distinct().toList();
    }

    /** {@return what may be told of what is wrong with an object; of other errors, such as a failed conversion, their codes} */
    static List<Told> told(BindingResult errors) {
        return errors.getAllErrors().stream()
                .map(each -> each.contains(ConstraintViolation.class)
                        ? told(unwrapped(each))
                        : new Told(names(each), Objects.requireNonNullElse(each.getCode(), "invalid")))
                .distinct()
                .toList();
    }

    private static Told told(ConstraintViolation<?> violation) {
        return new Told(name(violation.getPropertyPath()), message(violation));
    }

    private static String names(ObjectError error) {
        return error instanceof FieldError field ? field.getField().replaceAll("(?s)\\[.*]", "") : "";
    }

    static List<Told> toldOfCall(MethodValidationResult result) {
        return result.getCrossParameterValidationResults().stream()
                .map(each -> new Told("", message(each)))
                .toList();
    }

    private static String message(MessageSourceResolvable ofCall) {
        List<String> codes = codes(ofCall).toList();
        String said = isOurs(codes) ? ofCall.getDefaultMessage() : null;
        return said == null ? codes.stream().reduce("invalid", (before, last) -> last) : said;
    }

    /** Another's message may hold the value, or what is made of it: then the constraint's name has to do. */
    private static String message(ConstraintViolation<?> violation) {
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        return OURS.contains(constraint) && !holdsValue(violation)
                ? violation.getMessage()
                : constraint.getSimpleName();
    }

    /** Also of ours: an application may write the message itself. */
    private static boolean holdsValue(ConstraintViolation<?> violation) {
        String value = String.valueOf(violation.getInvalidValue());
        return violation.getMessageTemplate().contains("${")
                || (!value.isEmpty() && violation.getMessage().contains(value));
    }

    private static String name(Path path) {
        return nodes(path)
                .filter(node -> node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER)
                .map(Path.Node::getName)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("."));
    }

    private static Stream<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false);
    }

    /** Also a constraint that is composed of ours, and tells of itself alone. */
    private static boolean isOurs(ConstraintDescriptor<?> constraint) {
        return OURS.contains(constraint.getAnnotation().annotationType())
                || constraint.getComposingConstraints().stream().anyMatch(Violations::isOurs);
    }

    private static ConstraintViolation<?> unwrapped(ObjectError error) {
        return error.unwrap(ConstraintViolation.class);
    }

    private static ConstraintViolation<?> unwrapped(ParameterValidationResult result, MessageSourceResolvable error) {
        return result.unwrap(error, ConstraintViolation.class);
    }
}
