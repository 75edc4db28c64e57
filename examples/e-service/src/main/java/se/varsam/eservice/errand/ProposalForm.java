package se.varsam.eservice.errand;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.varsam.eservice.triage.SealedProposals.Sealed;

/**
 * What the triage proposes, as the page with the message sends it. What AI proposed is sealed: nobody else can say so.
 *
 * @param seal the proposal
 * @param dnr the errand's number in the register
 */
record ProposalForm(String seal, String dnr) {

    /** Letters, a year and a number: nothing that could be somebody's. */
    private static final Pattern DNR = Pattern.compile("\\p{Lu}{1,6}[ -]?(19|20)\\d{2}[-/:]\\d{1,6}");

    ProposalForm(@Nullable String seal, @Nullable String dnr) {
        this.seal = text(seal);
        this.dnr = text(dnr);
    }

    /** {@return what is proposed, when AI proposed it and the number is one; the errors tell which is not} */
    Optional<Assignment> assignment(Optional<Sealed> proposed, Errors errors) {
        reject(errors, "seal", proposed.isEmpty());
        reject(errors, "dnr", !DNR.matcher(dnr).matches());
        return errors.hasErrors()
                ? Optional.empty()
                : proposed.map(each -> new Assignment(each.municipality(), dnr, each.department(), each.outcome()));
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
