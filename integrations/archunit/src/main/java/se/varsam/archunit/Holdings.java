package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Holds;

/** What values of a type hold, in all their parts. Remembers it until it is told to forget. */
final class Holdings {

    private final Map<JavaClass, Held> known = new HashMap<>();

    /** What a value of the type holds: on the type, its fields and readings, and those of its parts; cycles end. */
    Held of(JavaClass type) {
        Held before = known.get(type);
        if (before == null) {
            before = read(type);
            known.put(type, before);
        }
        return before;
    }

    Held of(Shape shape) {
        return shape.ends().stream().map(this::of).reduce(Held.NOTHING, Held::and);
    }

    /** The shape with only those ends that hold something. */
    Shape holdingOnly(Shape shape) {
        Set<JavaClass> holding =
                shape.ends().stream().filter(end -> !of(end).isNothing()).collect(Collectors.toUnmodifiableSet());
        return new Shape(shape.whole(), holding, shape.open());
    }

    /** What the type itself is declared to hold, whatever its parts say: it goes for each part that says nothing. */
    static Held ofTypeItself(JavaClass type) {
        return Held.of(Declared.onHierarchy(type, Holds.class), Declared.onHierarchy(type, Classified.class));
    }

    void forget() {
        known.clear();
    }

    private static Held read(JavaClass root) {
        Held held = Held.NOTHING;
        Set<JavaClass> seen = new LinkedHashSet<>();
        Deque<JavaClass> waiting = new ArrayDeque<>(Set.of(root.isArray() ? root.getBaseComponentType() : root));
        while (!waiting.isEmpty()) {
            JavaClass type = waiting.poll();
            if (!Declared.isFoundation(type) && !type.isEnum() && seen.add(type)) {
                held = held.and(ofTypeItself(type));
                for (JavaMember part : parts(type).toList()) {
                    held = held.and(Held.on(part));
                    waiting.addAll(inside(part));
                }
                type.getPermittedSubclasses().ifPresent(waiting::addAll);
            }
        }
        return held;
    }

    private static Stream<JavaMember> parts(JavaClass type) {
        Stream<JavaMember> fields = type.getAllFields().stream().map(JavaMember.class::cast);
        Stream<JavaMember> readings = type.getAllMethods().stream()
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .map(JavaMember.class::cast);
        return Stream.concat(fields, readings)
                .filter(part -> !part.getModifiers().contains(JavaModifier.STATIC))
                .filter(part -> !Declared.isFoundation(part.getOwner()));
    }

    private static Set<JavaClass> inside(JavaMember part) {
        if (part instanceof JavaField field) {
            return Shape.of(field.getType()).ends();
        }
        return part instanceof JavaMethod method && isView(method.getOwner())
                ? Shape.of(method.getReturnType()).ends()
                : Set.of();
    }

    /** An interface that only can be read is a value; one that is asked something is not. */
    private static boolean isView(JavaClass type) {
        return type.isInterface()
                && type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .allMatch(method -> method.getRawParameterTypes().isEmpty());
    }
}
