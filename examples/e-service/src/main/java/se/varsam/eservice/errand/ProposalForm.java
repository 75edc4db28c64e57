package se.varsam.eservice.errand;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.eservice.triage.Department;
import se.varsam.eservice.triage.TriageOutcome;

/**
 * What the triage proposes, as the page with the message sends it.
 *
 * @param municipality a code or a profile's id
 * @param department a {@link Department}
 * @param outcome an {@link TriageOutcome}
 * @param dnr the errand's number in the register
 */
record ProposalForm(String municipality, String department, String outcome, String dnr) {

    /** Letters, a year and a number: nothing that could be somebody's. */
    private static final Pattern DNR = Pattern.compile("\\p{Lu}{1,6}[ -]?(19|20)\\d{2}[-/:]\\d{1,6}");

    ProposalForm(
            @Nullable String municipality,
            @Nullable String department,
            @Nullable String outcome,
            @Nullable String dnr) {
        this.municipality = text(municipality);
        this.department = text(department);
        this.outcome = text(outcome);
        this.dnr = text(dnr);
    }

    /** {@return what is proposed, when every field holds what it should; the errors tell which do not} */
    Optional<Assignment> assignment(Municipalities municipalities, Errors errors) {
        Optional<Municipality> whose = municipalities.find(municipality);
        Optional<Department> to = one(Department.class, department);
        Optional<TriageOutcome> what = one(TriageOutcome.class, outcome);
        reject(errors, "municipality", whose.isEmpty());
        reject(errors, "department", to.isEmpty());
        reject(errors, "outcome", what.isEmpty());
        reject(errors, "dnr", !DNR.matcher(dnr).matches());
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Assignment(whose.orElseThrow().code(), dnr, to.orElseThrow(), what.orElseThrow()));
    }

    /** {@return the constant with a name, if there is one} */
    static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    private static void reject(Errors errors, String field, boolean wrong) {
        if (wrong) {
            errors.rejectValue(field, "errand.proposal." + field + ".wrong");
        }
    }
}
