package se.varsam.spring.problem;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditException;
import se.varsam.decision.desk.DeskException;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;
import se.varsam.label.LabelException;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

/** An application whose answers are problems. */
final class Answers {

    static final String NUMBER = "19121212-1212";

    private Answers() {}

    /** A body in which a text is to be open. */
    record Question(
            @OpenInformationOnly @Size(max = 5, message = "${validatedValue}")
            String text) {}

    /** A body of which other constraints tell parts. */
    @Quoting
    record Letter(
            @OpenInformationOnly @Size(max = 5, message = "${formatter.format('%1$9.9s', validatedValue)}")
            String text) {}

    /** Says what it was given, in words of its own. */
    @Constraint(validatedBy = Quoting.Validator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Quoting {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Refuses all. */
        class Validator implements ConstraintValidator<Quoting, Letter> {

            @Override
            public boolean isValid(Letter letter, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(letter.text().toUpperCase(Locale.ROOT))
                        .addConstraintViolation();
                return false;
            }
        }
    }

    /** A body that is classified as a whole. */
    @Classified(InformationClass.OPEN)
    record Draft(String text) {}

    @Validated
    static class Register {

        void add(@NoPersonalData String note) {}

        void addAll(Map<String, @NoPersonalData String> notes) {}

        @NoPersonalData
        String note() {
            return "Anna, " + NUMBER;
        }
    }

    @RestController
    static class Controller {

        private final Register register;

        Controller(Register register) {
            this.register = register;
        }

        @PostMapping("/denied")
        String denied(@RequestBody String text) {
            AiUse use =
                    AiUse.input(AiTool.publiclyAvailable("chatgpt", "ChatGPT").build(), Information.inspect(text));
            return AiPolicy.of("soderkoping")
                    .assess(use.at("Answers.denied"))
                    .orElseThrow()
                    .profile();
        }

        @GetMapping("/waiting")
        String waiting() {
            throw new HumanDecisionRequiredException(DeskException.Reason.UNDECIDED, Optional.of("7f3a"));
        }

        @GetMapping("/rejected")
        String rejected() {
            throw new HumanDecisionRequiredException(DeskException.Reason.REJECTED, Optional.empty());
        }

        @GetMapping("/desk")
        String desk(@RequestParam DeskException.Reason reason) {
            throw new DeskException(reason);
        }

        @GetMapping("/trail")
        String trail(@RequestParam AuditException.Reason reason) {
            throw new AuditException(reason, "/srv/logg: full.", "/srv/logg: full.");
        }

        @GetMapping("/label")
        String label(@RequestParam LabelException.Reason reason) {
            throw LabelException.of(reason, "PNG");
        }

        @GetMapping("/setup")
        String setup() {
            throw new GuardSetupException(List.of("Answers.setup(): @UsesAiTool"));
        }

        @PostMapping("/question")
        String question(@Valid @RequestBody Question question) {
            return "";
        }

        @PostMapping("/letter")
        String letter(@Valid @RequestBody Letter letter) {
            return "";
        }

        @PostMapping("/draft")
        String draft(@Valid @RequestBody Draft draft) {
            return "";
        }

        @PostMapping("/argument")
        String argument(@RequestBody @NoPersonalData String text) {
            return "";
        }

        @PostMapping("/bean")
        void bean(@RequestBody String text) {
            register.add(text);
        }

        @PostMapping("/keys")
        void keys(@RequestBody String text) {
            register.addAll(Map.of(text, text));
        }

        @GetMapping("/returned")
        String returned() {
            return register.note();
        }

        @PostMapping("/size")
        void size(@RequestBody @Size(max = 1) String text) {}
    }
}
