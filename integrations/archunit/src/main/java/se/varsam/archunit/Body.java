package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a method does: itself, the lambdas in it, and the private methods of its own class that it calls, which are but the
 * same body in pieces.
 *
 * @param units the method first, then its pieces
 * @param accesses every call, method reference and field access in them
 */
record Body(List<JavaCodeUnit> units, List<JavaAccess<?>> accesses) {

    static Body of(JavaCodeUnit root) {
        Set<JavaCodeUnit> units = new LinkedHashSet<>(Set.of(root));
        List<JavaAccess<?>> accesses = new ArrayList<>();
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(units);
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.poll();
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                accesses.add(access);
                piece(root, access).filter(units::add).ifPresent(waiting::add);
            }
        }
        return new Body(List.copyOf(units), List.copyOf(accesses));
    }

    /** The method or constructor that a call or a reference goes to, if it can be told. */
    static Optional<JavaCodeUnit> target(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                ? call.getTarget().resolveMember().map(JavaCodeUnit.class::cast)
                : Optional.empty();
    }

    private static Optional<JavaCodeUnit> piece(JavaCodeUnit root, JavaAccess<?> access) {
        return access.getTargetOwner().equals(root.getOwner())
                ? target(access).filter(unit -> unit.getModifiers().contains(JavaModifier.PRIVATE))
                : Optional.empty();
    }
}
