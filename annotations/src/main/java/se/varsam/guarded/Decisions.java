package se.varsam.guarded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.decision.AiContribution;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.guard.Guard;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.term.Answer;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

/** Has a human's decision on exactly these arguments used up, or laid on the desk. */
final class Decisions {

    private final GuardSpec spec;
    private final GuardSpec.HumanDecision asked;
    private final Guard guard;
    private final Purpose purpose;
    private final CaseFile file;
    private final Optional<Duration> expiry;

    private Decisions(GuardSpec spec, GuardSpec.HumanDecision asked, Guard guard) {
        this.spec = spec;
        this.asked = asked;
        this.guard = guard;
        this.purpose = Purposes.joined(guard.purpose(asked.purpose()), spec.risk());
        this.file = asked.statedIn().isEmpty() ? CaseFile.unknown() : stating(asked.statedIn());
        this.expiry = asked.expiresAfterHours() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofHours(asked.expiresAfterHours()));
    }

    static Optional<Decisions> of(GuardSpec spec, Guard guard) {
        return spec.decision().map(asked -> new Decisions(spec, asked, guard));
    }

    /**
     * Uses the decision up.
     *
     * @throws se.varsam.guard.HumanDecisionRequiredException when there is none that can be used
     */
    void use(Occasion at, @Nullable Object[] values) {
        Action action = action(values);
        guard.decide(at.policy(), proposed(at), action, asked.oversight(), expiry);
        if (!action.equals(action(values))) {
            throw new HumanDecisionRequiredException(Reason.OTHER_ACTION, Optional.empty());
        }
    }

    private AiUse proposed(Occasion at) {
        AiTool tool = at.policy().tools().get(asked.tool());
        if (tool.version().isBlank()) {
            throw SetupProblems.versionless(spec.place(), tool);
        }
        List<AiContribution> ai = List.of(AiContribution.of(tool.id(), tool.name(), tool.version(), asked.ai()));
        return AiUse.decide(tool, new Decision.Proposed(asked.answers(), ai))
                .of(at.use().information())
                .forPurpose(purpose)
                .inCase(file)
                .at(spec.place());
    }

    /** What an argument leaves out is as much decided on as what it says. */
    private Action action(@Nullable Object[] values) {
        Action action = Action.of(asked.matter());
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String name = spec.arguments().get(i).name();
            action = action.with(
                    name, value == null ? nothing(name, spec.method().getParameterTypes()[i]) : value);
        }
        return action;
    }

    /** Where an empty optional may stand, a decision on none would be one on the other. */
    private static Optional<?> nothing(String name, Class<?> type) {
        if (type.isAssignableFrom(Optional.class)) {
            throw new IllegalArgumentException("Argumentet " + name
                    + " är null, och kan inte bindas till ett beslut. Ange Optional.empty(). / The argument " + name
                    + " is null, and cannot be bound to a decision. Give Optional.empty().");
        }
        return Optional.empty();
    }

    private static CaseFile stating(Set<CaseDocument.Kind> documents) {
        return new CaseFile(
                Answer.YES,
                documents.stream()
                        .map(kind -> new CaseDocument(kind, Answer.YES, Answer.YES))
                        .toList());
    }
}
