package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a parameter accepts, and what a body can pack into it: what it gives to the accepted type's own constructors,
 * factories and setters, and to its builder.
 *
 * @param accepted the shapes that end up there
 */
record Packing(List<Shape> accepted) {

    static Packing of(JavaParameter parameter, Body body) {
        List<Shape> accepted = new ArrayList<>(List.of(Shape.of(parameter.getType())));
        Set<JavaClass> packed = new LinkedHashSet<>(accepted.get(0).ends());
        packed.removeIf(Declared::isFoundation);
        boolean more = !packed.isEmpty();
        while (more) {
            more = false;
            for (JavaAccess<?> access : body.accesses()) {
                more |= packed.addAll(packers(access, packed));
            }
        }
        body.accesses().stream()
                .flatMap(access -> Body.target(access).stream())
                .filter(unit -> packed.contains(unit.getOwner()))
                .flatMap(unit -> unit.getParameterTypes().stream())
                .forEach(type -> accepted.add(Shape.of(type)));
        return new Packing(List.copyOf(accepted));
    }

    boolean takes(Shape value) {
        return accepted.stream().anyMatch(shape -> shape.takes(value));
    }

    /** The types that go into a packed one: the parts that it is given, and the builder that makes it. */
    private static Set<JavaClass> packers(JavaAccess<?> access, Set<JavaClass> packed) {
        Set<JavaClass> packers = new LinkedHashSet<>();
        Body.target(access).ifPresent(unit -> {
            if (packed.contains(unit.getOwner())) {
                unit.getParameterTypes()
                        .forEach(type -> packers.addAll(Shape.of(type).ends()));
            }
            if (unit.isMethod() && packed.contains(unit.getRawReturnType()) && isBuilder(unit.getOwner(), packed)) {
                packers.add(unit.getOwner());
            }
        });
        packers.removeIf(Declared::isFoundation);
        return packers;
    }

    private static boolean isBuilder(JavaClass owner, Set<JavaClass> packed) {
        return owner.getSimpleName().endsWith("Builder")
                || owner.getEnclosingClass().filter(packed::contains).isPresent();
    }
}
