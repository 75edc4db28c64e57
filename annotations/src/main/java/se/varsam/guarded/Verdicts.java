package se.varsam.guarded;

import java.util.ArrayList;
import java.util.List;
import se.varsam.AiPolicy;
import se.varsam.guard.Demand;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.rule.Finding;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.use.Act;
import se.varsam.use.AiUse;

/** Asks the policy what it says of a call and of what is demanded beside it, and refuses what is not allowed. */
final class Verdicts {

    private final GuardSpec spec;
    private final String place;
    private final List<Finding> standing;
    private final boolean attested;

    private Verdicts(GuardSpec spec, String place, List<Finding> standing) {
        this.spec = spec;
        this.place = place;
        this.standing = standing;
        this.attested = !spec.attestations().isEmpty();
    }

    static Verdicts of(GuardSpec spec, String place) {
        List<Finding> standing =
                spec.agent().map(agent -> Unmet.actions(agent, spec.place())).orElse(List.of());
        return new Verdicts(spec, place, standing);
    }

    /**
     * Refuses a call that the policy or a demand does not allow.
     *
     * @throws PolicyViolationException with every finding
     */
    void require(Occasion at, List<Finding> unmet) {
        List<Finding> demanded = standing.isEmpty() && !attested ? unmet : joined(at, unmet);
        if (spec.tool().isPresent()) {
            require(at.policy().assess(at.use(), demanded), place);
        } else if (!demanded.isEmpty()) {
            // where no tool is named there is no use to judge: the demands alone say what holds
            require(Demand.stop(demanded, at.policy(), Act.INPUT), spec.place());
        }
    }

    /**
     * Refuses what meets people who are not told that it is AI.
     *
     * @throws PolicyViolationException with every finding
     */
    void requireDisclosure(Occasion at) {
        if (at.undisclosed()) {
            require(at.policy().checkDisclosure(at.use()), spec.place());
        }
    }

    /**
     * Refuses what an agent may not do under the policy.
     *
     * @throws PolicyViolationException with every finding
     */
    void requireActions(Occasion at) {
        List<AiUse> actions = at.actions();
        for (int i = 0; i < actions.size(); i++) { // no iterator where nothing is to be found
            require(at.policy().assess(actions.get(i)), spec.place());
        }
    }

    /**
     * Refuses to give out what breaks a demand on what is returned.
     *
     * @throws PolicyViolationException with every finding
     */
    void requireResult(AiPolicy policy, List<Finding> unmet) {
        require(Demand.stop(unmet, policy, Act.OUTPUT), spec.place());
    }

    private List<Finding> joined(Occasion at, List<Finding> unmet) {
        List<Finding> all = new ArrayList<>(unmet);
        all.addAll(standing);
        if (attested) {
            all.addAll(Unmet.attestations(
                    spec.attestations(), at.policy().dated(at.use()).dossier(), spec.place()));
        }
        return all;
    }

    /** The use has no place, so that an allowed one costs nothing; a refusal is told where it stands. */
    private static void require(Verdict verdict, String place) {
        if (!verdict.isAllowed()) {
            throw new PolicyViolationException(verdict.at(place));
        }
    }
}
