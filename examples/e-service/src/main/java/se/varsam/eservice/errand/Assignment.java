package se.varsam.eservice.errand;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.audit.Hash;
import se.varsam.decision.desk.Action;
import se.varsam.eservice.triage.Department;
import se.varsam.eservice.triage.TriageOutcome;
import se.varsam.term.Language;

/**
 * Which department gets an errand, and for what: exactly what a human decides.
 *
 * @param municipality the municipality's code
 * @param dnr the errand's number in the register
 * @param department who gets it
 * @param outcome what for
 */
record Assignment(String municipality, String dnr, Department department, TriageOutcome outcome) {

    /** What the matter is called on the desk. */
    static final String MATTER = "fördelning";

    /** {@return the action as the guard of {@link Handover#assign} binds it} */
    Action action() {
        return Action.of(MATTER)
                .with("municipalityId", municipality)
                .with("dnr", dnr)
                .with("department", department)
                .with("outcome", outcome);
    }

    /** {@return it in words, such as {@code gata och park, utredning}} */
    String in(Language language) {
        return department.in(language) + ", " + outcome.in(language);
    }

    /**
     * {@return the assignment of an errand that a decision is bound to, if it is one}
     *
     * <p>The desk keeps a digest only. There are few assignments, so the one behind it is found, and a page shows what is
     * decided on and nothing else.
     */
    static Optional<Assignment> behind(Hash digest, String municipality, String dnr) {
        return Arrays.stream(Department.values())
                .flatMap(to ->
                        Stream.of(TriageOutcome.values()).map(each -> new Assignment(municipality, dnr, to, each)))
                .filter(each -> each.action().digest().equals(digest))
                .findFirst();
    }
}
