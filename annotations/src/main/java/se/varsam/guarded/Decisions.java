package se.varsam.guarded;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.guard.Guard;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.guard.Matter;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

/** Has a human's decision on exactly these arguments used up, or laid on the desk. */
final class Decisions {

    private final GuardSpec spec;
    private final GuardSpec.HumanDecision asked;
    private final Guard guard;
    private final Purpose purpose;
    private final Matter matter;

    private Decisions(GuardSpec spec, GuardSpec.HumanDecision asked, Guard guard) {
        this.spec = spec;
        this.asked = asked;
        this.guard = guard;
        this.purpose = Purposes.joined(guard.purpose(asked.purpose()), spec.risk());
        this.matter = new Matter(
                asked.matter(), asked.ai(), asked.answers(), asked.statedIn(), asked.oversight(), expiry(asked));
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
        guard.decide(at.policy(), proposed(at), action, matter.oversight(), matter.most());
        if (!action.equals(action(values))) {
            throw new HumanDecisionRequiredException(Reason.OTHER_ACTION, Optional.empty());
        }
    }

    private AiUse proposed(Occasion at) {
        AiTool tool = at.policy().tools().get(asked.tool());
        if (tool.version().isBlank()) {
            throw SetupProblems.versionless(spec.place(), tool);
        }
        return matter.proposedBy(tool)
                .of(at.use().information())
                .forPurpose(purpose)
                .at(spec.place());
    }

    /** What an argument leaves out is as much decided on as what it says. */
    private Action action(@Nullable Object[] values) {
        Action action = Action.of(matter.name());
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

    private static Optional<Duration> expiry(GuardSpec.HumanDecision asked) {
        return asked.expiresAfterHours() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofHours(asked.expiresAfterHours()));
    }
}
