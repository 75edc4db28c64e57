package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what is declared as the guard finds it: carried by other annotations, on overridden methods, on types. */
final class Declared {

    private Declared() {}

    /** The element's own annotations of a type first, then those that its annotations carry. */
    static <A extends Annotation> List<A> on(HasAnnotations<?> element, Class<A> type) {
        List<A> found = new ArrayList<>();
        collect(element.getAnnotations(), type, found, new HashSet<>());
        return List.copyOf(found);
    }

    /** Whether the element carries one of some annotations, itself or through others. */
    static boolean isMarked(HasAnnotations<?> element, List<Class<? extends Annotation>> types) {
        return !element.getAnnotations().isEmpty() && types.stream().anyMatch(element::isMetaAnnotatedWith);
    }

    /** On a method, then on the methods it overrides. */
    static <A extends Annotation> List<A> onOverridden(JavaCodeUnit unit, Class<A> type) {
        return withOverridden(unit).flatMap(each -> on(each, type).stream()).toList();
    }

    /** On a parameter, then on the same parameter of the methods that its method overrides. */
    static <A extends Annotation> List<A> onOverridden(JavaParameter parameter, Class<A> type) {
        return withOverridden(parameter.getOwner())
                .flatMap(each -> on(each.getParameters().get(parameter.getIndex()), type).stream())
                .toList();
    }

    /** On a type, then on its superclasses and interfaces. */
    static <A extends Annotation> List<A> onHierarchy(JavaClass owner, Class<A> type) {
        return Stream.concat(Stream.of(owner), above(owner))
                .flatMap(each -> on(each, type).stream())
                .toList();
    }

    /** The method itself, then those it overrides; a constructor overrides nothing. */
    static Stream<JavaCodeUnit> withOverridden(JavaCodeUnit unit) {
        if (!(unit instanceof JavaMethod)) {
            return Stream.of(unit);
        }
        Stream<JavaCodeUnit> overridden = above(unit.getOwner())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> overrides(unit, method))
                .map(JavaCodeUnit.class::cast);
        return Stream.concat(Stream.of(unit), overridden);
    }

    /** What a type extends and implements, outside the JDK. */
    static Stream<JavaClass> above(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .filter(each -> !isFoundation(each));
    }

    /** Nothing in the JDK declares anything. */
    static boolean isFoundation(JavaClass type) {
        return type.isPrimitive() || type.getPackageName().startsWith("java.");
    }

    private static boolean overrides(JavaCodeUnit unit, JavaMethod other) {
        int count = unit.getRawParameterTypes().size();
        if (!unit.getName().equals(other.getName())
                || count != other.getRawParameterTypes().size()) {
            return false;
        }
        for (int index = 0; index < count; index++) {
            JavaClass own = unit.getRawParameterTypes().get(index);
            JavaClass overridden = other.getRawParameterTypes().get(index);
            boolean variable = other.getParameterTypes().get(index) instanceof JavaTypeVariable;
            if (!own.equals(overridden) && !(variable && isWithin(own, overridden))) {
                return false;
            }
        }
        return true;
    }

    /** To ArchUnit an interface is not assignable to Object. */
    private static boolean isWithin(JavaClass own, JavaClass bound) {
        return bound.isEquivalentTo(Object.class) || own.isAssignableTo(bound.getName());
    }

    private static <A extends Annotation> void collect(
            Set<? extends JavaAnnotation<?>> annotations, Class<A> type, List<A> found, Set<JavaClass> seen) {
        for (JavaAnnotation<?> annotation : annotations) {
            if (annotation.getRawType().isEquivalentTo(type)) {
                found.add(annotation.as(type));
            }
        }
        for (JavaAnnotation<?> annotation : annotations) {
            JavaClass carrier = annotation.getRawType();
            if (!isFoundation(carrier) && seen.add(carrier)) {
                collect(carrier.getAnnotations(), type, found, seen);
            }
        }
    }
}
