package se.varsam.guarded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.decision.AiContribution;
import se.varsam.decision.Decision;
import se.varsam.decision.desk.Action;
import se.varsam.guard.Guard;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

/** Has a human's decision on exactly these arguments used up, or laid on the desk. */
final class Decisions {

    private final GuardSpec spec;
    private final GuardSpec.HumanDecision asked;
    private final Guard guard;
    private final Optional<Duration> expiry;

    private Decisions(GuardSpec spec, GuardSpec.HumanDecision asked, Guard guard) {
        this.spec = spec;
        this.asked = asked;
        this.guard = guard;
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
        guard.decide(at.policy(), proposed(at), action(values), asked.oversight(), expiry);
    }

    private AiUse proposed(Occasion at) {
        AiTool tool = at.policy().tools().get(asked.tool());
        List<AiContribution> ai = List.of(AiContribution.of(tool.id(), tool.name(), tool.version(), asked.ai()));
        return AiUse.decide(tool, new Decision.Proposed(asked.answers(), ai))
                .of(at.use().information())
                .forPurpose(at.use().purpose())
                .at(spec.place());
    }

    /** What an argument leaves out is as much decided on as what it says. */
    private Action action(@Nullable Object[] values) {
        Action action = Action.of(asked.matter());
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            action = action.with(spec.arguments().get(i).name(), value == null ? Optional.empty() : value);
        }
        return action;
    }
}
