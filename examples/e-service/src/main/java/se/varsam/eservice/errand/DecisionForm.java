package se.varsam.eservice.errand;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.varsam.decision.AiReview;
import se.varsam.decision.AiReview.Material;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.Outcome;
import se.varsam.eservice.triage.Department;
import se.varsam.eservice.triage.TriageOutcome;
import se.varsam.person.Person;
import se.varsam.term.Language;

/**
 * What a human enters who decides a case.
 *
 * @param choice a {@link Choice}
 * @param department a {@link Department}, where the proposal is changed
 * @param outcome an {@link TriageOutcome}, where the proposal is changed
 * @param content what is decided
 * @param reasons why
 * @param provision the provision applied, if any
 * @param delegation the point of the delegation order, if any
 * @param checked each {@link AiReview.Part} that was checked
 */
record DecisionForm(
        String choice,
        String department,
        String outcome,
        String content,
        String reasons,
        String provision,
        String delegation,
        List<String> checked) {

    /** How a human may decide. */
    enum Choice {
        /** As proposed. */
        APPROVE,
        /** Another department, or for something else. */
        CHANGE,
        /** Nothing is handed over. */
        REJECT
    }

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LINE = 200;

    DecisionForm(
            @Nullable String choice,
            @Nullable String department,
            @Nullable String outcome,
            @Nullable String content,
            @Nullable String reasons,
            @Nullable String provision,
            @Nullable String delegation,
            @Nullable List<String> checked) {
        this.choice = ProposalForm.text(choice);
        this.department = ProposalForm.text(department);
        this.outcome = ProposalForm.text(outcome);
        this.content = ProposalForm.text(content);
        this.reasons = ProposalForm.text(reasons);
        this.provision = ProposalForm.text(provision);
        this.delegation = ProposalForm.text(delegation);
        this.checked = List.copyOf(Objects.requireNonNullElse(checked, List.of()));
    }

    /** {@return an empty form for a proposal, with its department and outcome to change from} */
    static DecisionForm blank(Assignment proposed) {
        return new DecisionForm(
                "", proposed.department().name(), proposed.outcome().name(), "", "", "", "", List.of());
    }

    /** {@return whether anything is written in it that somebody would miss} */
    public boolean isWritten() {
        return !content.isEmpty() || !reasons.isEmpty();
    }

    /** Tells which fields do not hold what they should. */
    void check(Assignment proposed, Errors errors) {
        Optional<Choice> chosen = ProposalForm.one(Choice.class, choice);
        if (chosen.isEmpty()) {
            errors.rejectValue("choice", "errand.decision.choice.missing");
        } else if (chosen.get() == Choice.CHANGE && changed(proposed).isEmpty()) {
            errors.rejectValue("department", "errand.decision.department.unchanged");
        }
        checkText("content", content, errors);
        checkText("reasons", reasons, errors);
        checkLength("provision", provision, LONGEST_LINE, errors);
        checkLength("delegation", delegation, LONGEST_LINE, errors);
    }

    /** {@return how it came out}; to be asked of a form without errors */
    Outcome decided(Assignment proposed) {
        return switch (Choice.valueOf(choice)) {
            case APPROVE -> Outcome.approved();
            case REJECT -> Outcome.rejected();
            case CHANGE -> instead(proposed, changed(proposed).orElseThrow());
        };
    }

    /** {@return what is decided and why}; to be asked of a form without errors */
    Ruling ruling(Person decider, Assignment proposed) {
        String[] provisions = provision.isEmpty() ? new String[0] : new String[] {provision};
        Ruling ruling = Ruling.by(decider)
                .under(delegation)
                .content(content)
                .because(reasons, provisions)
                .reviewing(new AiReview(parts(), Material.UNKNOWN)); // the desk knows whether it was opened
        return Choice.valueOf(choice) == Choice.CHANGE ? ruling.changing(change(proposed)) : ruling;
    }

    private Set<AiReview.Part> parts() {
        Set<AiReview.Part> parts = EnumSet.noneOf(AiReview.Part.class);
        checked.forEach(each -> ProposalForm.one(AiReview.Part.class, each).ifPresent(parts::add));
        return parts;
    }

    /** {@return what is to be done instead of what is proposed, if that is something else} */
    private Optional<Assignment> changed(Assignment proposed) {
        return ProposalForm.one(Department.class, department)
                .flatMap(to -> ProposalForm.one(TriageOutcome.class, outcome)
                        .map(what -> new Assignment(proposed.municipality(), proposed.dnr(), to, what)))
                .filter(each -> !each.equals(proposed));
    }

    /** Where nothing is left of the proposal, AI's part is disregarded (AI Act art. 14(4)(d)). */
    private static Outcome instead(Assignment proposed, Assignment changed) {
        boolean nothingLeft = changed.department() != proposed.department() && changed.outcome() != proposed.outcome();
        return nothingLeft ? Outcome.overridden(changed.action()) : Outcome.changed(changed.action());
    }

    /** The document is official, and so in Swedish. */
    private String change(Assignment proposed) {
        return "Ärendet fördelas till %s i stället för till %s."
                .formatted(changed(proposed).orElseThrow().in(Language.SWEDISH), proposed.in(Language.SWEDISH));
    }

    private static void checkText(String field, String text, Errors errors) {
        if (text.isEmpty()) {
            errors.rejectValue(field, "errand.decision." + field + ".missing");
        }
        checkLength(field, text, LONGEST_TEXT, errors);
    }

    private static void checkLength(String field, String text, int most, Errors errors) {
        if (text.length() > most) {
            errors.rejectValue(field, "errand.decision.long", new Object[] {most}, "");
        }
    }
}
