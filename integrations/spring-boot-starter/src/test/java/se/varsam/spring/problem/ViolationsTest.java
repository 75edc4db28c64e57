package se.varsam.spring.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.validation.method.MethodValidationResult;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.spring.problem.Violations.Told;

class ViolationsTest {

    /** A text whose constraint is ours, with words of the application. */
    record Note(
            @OpenInformationOnly(message = "Inte ${formatter.format('%1$4.4s', validatedValue)}")
            String text,

            @OpenInformationOnly(message = "Skriv inget om någon.")
            String other) {}

    @Test
    void saysNothingOfAKeyOfAMapThatHasLines() {
        BindingResult errors = new MapBindingResult(Map.of(), "notes");
        errors.addError(new FieldError(
                "notes", "notes[Anna\nBerg]", "", false, new String[] {"typeMismatch"}, new Object[0], "Anna"));

        assertThat(Violations.told(errors)).containsExactly(new Told("notes", "typeMismatch"));
    }

    @Test
    void givesTheMessageOfOursOnlyWhereItIsNotMadeOfTheValue() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            List<Told> told = Violations.told(
                    new ArrayList<>(validator.validate(new Note("Anna " + Answers.NUMBER, "Bo " + Answers.NUMBER))));

            assertThat(told)
                    .containsExactlyInAnyOrder(
                            new Told("text", "OpenInformationOnly"), new Told("other", "Skriv inget om någon."));
        }
    }

    @Test
    void tellsOfAWholeCallWhatOursSayAndTheNamesOfOthers() {
        Object target = new Object();
        MethodValidationResult result = MethodValidationResult.create(
                target,
                Objects.requireNonNull(ReflectionUtils.findMethod(Object.class, "hashCode")),
                List.of(),
                List.of(ofCall("NoPersonalData", "Inga personuppgifter."), ofCall("Same", "Anna är inte Bo.")));

        assertThat(Violations.toldOfCall(result))
                .containsExactly(new Told("", "Inga personuppgifter."), new Told("", "Same"));
    }

    private static MessageSourceResolvable ofCall(String constraint, String message) {
        return new DefaultMessageSourceResolvable(new String[] {constraint + ".call", constraint}, message);
    }
}
