package se.varsam.guarded;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.attestation.AttestationKind;
import se.varsam.guard.Demand;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.information.Inspection;
import se.varsam.reading.Contents;
import se.varsam.reading.Declaration.Limit;
import se.varsam.rule.Finding;
import se.varsam.tool.AgentAction;
import se.varsam.use.Dossier;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

/** Findings of demands that a call does not meet. */
final class Unmet {

    private Unmet() {}

    /** {@return which demands on an argument or its parts are not met, because of what that argument alone holds} */
    static Stream<Finding> by(Contents held, String place) {
        return held.broken().stream().map(broken -> {
            Demand demand = demand(broken.limit());
            Set<Fact> because = demand.brokenBy(held.information());
            String where = broken.path().isEmpty() ? place : place + ", " + broken.path();
            return demand.unmet(because, Set.of(), where, held.information().inspection());
        });
    }

    private static Demand demand(Limit limit) {
        return switch (limit) {
            case OPEN_INFORMATION_ONLY -> Demand.OPEN_INFORMATION_ONLY;
            case NO_PERSONAL_DATA -> Demand.NO_PERSONAL_DATA;
        };
    }

    /** {@return one finding for each attestation that is not there: each must be, and a finding's evidence is a choice} */
    static List<Finding> attestations(Set<AttestationKind> asked, Dossier dossier, String place) {
        return asked.stream()
                .filter(kind -> !dossier.holds(kind))
                .sorted()
                .map(kind -> Demand.ATTESTATION.unmet(Set.of(), evidence(kind), place, Inspection.none()))
                .toList();
    }

    /** {@return that an agent is about to do what is not on its list, if it is} */
    static List<Finding> actions(GuardSpec.Agent agent, String place) {
        Set<AgentAction> outside = EnumSet.noneOf(AgentAction.class);
        outside.addAll(agent.does());
        outside.removeAll(agent.mayDo());
        return outside.isEmpty()
                ? List.of()
                : List.of(Demand.ALLOWED_ACTION.unmet(
                        Set.of(Fact.ACTION_OUTSIDE_LIMITS), Set.of(), place, Inspection.none()));
    }

    private static Set<Evidence> evidence(AttestationKind kind) {
        return Arrays.stream(Evidence.values())
                .filter(evidence -> evidence.name().equals(kind.name()))
                .collect(Collectors.toSet());
    }
}
