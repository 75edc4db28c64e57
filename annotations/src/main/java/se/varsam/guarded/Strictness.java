package se.varsam.guarded;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.guard.Guard;
import se.varsam.guarded.MethodGuard.Evidencing;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.lineage.Place;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.GuardReport.Line;
import se.varsam.guarded.report.GuardReport.Trail;
import se.varsam.guarded.report.Intercepted;
import se.varsam.guarded.report.Interception;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.guarded.spec.SpecReader;

/** Refuses a guard that would look like more than it is. */
final class Strictness {

    private Strictness() {}

    /**
     * Refuses a target with an annotated method that the interface does not lead to or that its class calls itself, an annotated
     * interface with a method that its annotation is not for, and a policy that leaves no evidence.
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
        Stream.concat(inherited(type, methods, target).stream(), selfInvoked(type, target))
                .forEach(line -> problems.add(new GuardSetupException(List.of(line.toString()))));
        if (trail(guard) == Trail.NONE) {
            problems.add(SetupProblems.noEvidence(Place.name(type)));
        }
        problems.refuse();
    }

    /** {@return what an annotated interface only inherits, and nothing else guards either} */
    private static List<Line> inherited(Class<?> type, Collection<Method> methods, Class<?> target) {
        Set<String> unguarded = methods.stream()
                .filter(method -> isUnguarded(method, target))
                .map(Place::full)
                .collect(Collectors.toSet());
        return GuardReport.of(Intercepted.of(Set.of(), Trail.NONE), type).lines().stream()
                .filter(line -> line.interception().contains(Interception.INHERITED))
                .filter(line -> unguarded.contains(line.place()))
                .toList();
    }

    /** {@return what the target's class calls past the proxy} */
    private static Stream<Line> selfInvoked(Class<?> type, Class<?> target) {
        Interceptions proxied = new Interceptions();
        proxied.byProxy(target, type);
        return GuardReport.of(proxied.now(Trail.NONE), target).lines().stream()
                .filter(line -> line.interception().contains(Interception.SELF_INVOKED));
    }

    private static boolean isUnguarded(Method method, Class<?> target) {
        try {
            return SpecReader.read(method, target).isEmpty();
        } catch (GuardSetupException e) {
            return false; // told when its guard is made
        }
    }

    /** {@return whether guarded calls leave evidence} */
    static Trail trail(Guard guard, Evidencing evidencing) {
        return evidencing == Evidencing.REQUIRED ? Trail.KEPT : trail(guard);
    }

    /** Where each call chooses its policy, each call asks; nothing can be told before. */
    private static Trail trail(Guard guard) {
        try {
            return guard.policy(Optional.empty(), "").isRecorded() ? Trail.KEPT : Trail.NONE;
        } catch (RuntimeException none) { // a resolver may fail outside a call
            return Trail.UNKNOWN;
        }
    }
}
