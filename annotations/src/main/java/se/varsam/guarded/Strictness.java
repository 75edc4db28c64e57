package se.varsam.guarded;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.guard.Guard;
import se.varsam.guarded.MethodGuard.Evidencing;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.lineage.Place;
import se.varsam.guarded.report.GuardReport.Trail;
import se.varsam.guarded.spec.SpecReader;
import se.varsam.rule.PolicyViolationException;

/** Refuses a guard that would look like more than it is. */
final class Strictness {

    private Strictness() {}

    /**
     * Refuses a target with an annotated method that the interface does not lead to, and a policy that leaves no evidence.
     *
     * @throws se.varsam.guarded.spec.GuardSetupException with every reason
     */
    static void require(Class<?> type, Collection<Method> methods, Class<?> target, Guard guard) {
        SetupProblems problems = new SetupProblems();
        Set<Method> reached =
                methods.stream().map(method -> Lineage.of(method, target).own()).collect(Collectors.toSet());
        Lineage.methods(target).stream()
                .filter(method -> !reached.contains(method))
                .filter(method -> problems.gather(() -> SpecReader.read(method, target))
                        .flatMap(spec -> spec)
                        .isPresent())
                .forEach(method -> problems.add(SetupProblems.notReached(Place.of(method))));
        if (trail(guard) == Trail.NONE) {
            problems.add(SetupProblems.noEvidence(Place.name(type)));
        }
        problems.refuse();
    }

    /** {@return whether guarded calls leave evidence} */
    static Trail trail(Guard guard, Evidencing evidencing) {
        return evidencing == Evidencing.REQUIRED ? Trail.KEPT : trail(guard);
    }

    /** Where each call chooses its policy, each call asks; nothing can be told before. */
    private static Trail trail(Guard guard) {
        try {
            return guard.policy(Optional.empty(), "").isRecorded() ? Trail.KEPT : Trail.NONE;
        } catch (PolicyViolationException e) {
            return Trail.UNKNOWN;
        }
    }
}
