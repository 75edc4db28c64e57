package se.varsam.guard.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.AiPolicy;
import se.varsam.decision.desk.Action;
import se.varsam.guard.Demand;
import se.varsam.guard.Matter;
import se.varsam.information.Information;
import se.varsam.information.Inspection;
import se.varsam.rule.Finding;
import se.varsam.rule.PolicyViolationException;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;

/** Refuses what an agent may not do, under one policy. */
final class Acting {

    /** A decision on one function is none on another; no argument of a function is called so. */
    private static final String FUNCTION = ".function";

    private final Terms terms;
    private final AiPolicy policy;
    private final AiTool tool;

    Acting(Terms terms, AiPolicy policy) {
        this.terms = terms;
        this.policy = policy;
        this.tool = terms.toolUnder(policy);
    }

    void require(String function, Map<String, ?> arguments) {
        Terms.Let let = terms.functions.get(function);
        if (let == null) { // its name is the model's, and is not told
            throw new PolicyViolationException(Demand.stop(List.of(notAllowed(terms.place)), policy, Act.OPERATE));
        }
        String place = terms.place + ", " + function;
        Information what = new Reading(terms.entered, terms.guard.scanner())
                .value(arguments)
                .information();
        for (AgentAction action : let.onItsOwn()) {
            AiUse use = terms.told(AiUse.of(Act.OPERATE, tool).of(what).acting(action))
                    .at(place);
            List<Finding> demanded = tool.allowedActions().contains(action) ? List.of() : List.of(notAllowed(place));
            policy.assess(use, demanded).orElseThrow();
        }
        let.matter().ifPresent(matter -> decide(matter, what, function, arguments));
    }

    private void decide(Matter matter, Information what, String function, Map<String, ?> arguments) {
        String place = terms.place + ", " + function;
        AiUse proposed = terms.told(matter.proposedBy(tool).of(what)).at(place);
        terms.guard.decide(policy, proposed, action(matter, function, arguments), matter.oversight(), matter.most());
    }

    /** What an argument leaves out is as much decided on as what it says. */
    private static Action action(Matter matter, String function, Map<String, ?> arguments) {
        Action action = Action.of(matter.name()).with(FUNCTION, function);
        for (Map.Entry<String, ? extends @Nullable Object> each : arguments.entrySet()) {
            Object value = each.getValue();
            action = action.with(each.getKey(), value == null ? Optional.empty() : value);
        }
        return action;
    }

    private static Finding notAllowed(String place) {
        return Demand.ALLOWED_ACTION.unmet(Set.of(Fact.ACTION_OUTSIDE_LIMITS), Set.of(), place, Inspection.none());
    }
}
