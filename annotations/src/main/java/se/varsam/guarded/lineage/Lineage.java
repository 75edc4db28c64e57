package se.varsam.guarded.lineage;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.varsam.reading.Marks;

/**
 * A method and all that it overrides in a target, by level: the target's own method, those of its superclasses nearest
 * first, then those of its interfaces, a subinterface before what it extends.
 *
 * @param own the method that runs when the target is called
 * @param target the type that is called
 * @param levels the methods, nearest first
 */
public record Lineage(Method own, Class<?> target, List<List<Method>> levels) {

    /** {@return the lineage of a method in a target} */
    public static Lineage of(Method method, Class<?> target) {
        Method written = method.isBridge() ? bridged(method, target) : method;
        Optional<Seen> home = Seen.all(target).stream()
                .filter(each -> each.type() == written.getDeclaringClass())
                .findFirst();
        if (!Seen.isOverridable(written) || home.isEmpty()) {
            return new Lineage(written, target, List.of(List.of(written)));
        }
        List<List<Method>> levels = new ArrayList<>();
        List<Method> fromInterfaces = new ArrayList<>();
        List<Class<?>> parameters = home.get().parameters(written);
        for (Seen each : Seen.from(target)) {
            List<Method> same = each.methods(written.getName(), parameters).stream()
                    .filter(found -> isReachable(found, written))
                    .toList();
            if (each.type().isInterface()) {
                fromInterfaces.addAll(same);
            } else if (!same.isEmpty()) {
                levels.add(same);
            }
        }
        layer(fromInterfaces, Method::getDeclaringClass, levels);
        if (levels.isEmpty()) {
            return new Lineage(written, target, List.of(List.of(written)));
        }
        return new Lineage(own(levels.get(0), written), target, List.copyOf(levels));
    }

    /** {@return the methods that run when a target is called: one for each that it declares or inherits} */
    public static List<Method> methods(Class<?> target) {
        Set<Method> all = new LinkedHashSet<>();
        for (Seen each : Seen.from(target)) {
            each.methods().forEach(method -> all.add(of(method, target).own()));
        }
        return all.stream()
                .sorted(Comparator.comparing((Method each) -> Place.full(each)).thenComparing(Method::toString))
                .toList();
    }

    /** {@return every method, nearest first} */
    public List<Method> all() {
        return levels.stream().flatMap(List::stream).toList();
    }

    /** {@return the types that declare the methods, by the same levels} */
    public List<List<Class<?>>> types() {
        List<List<Class<?>>> all = new ArrayList<>();
        for (List<Method> level : levels) {
            all.add(List.copyOf(new LinkedHashSet<>(
                    level.stream().map(Method::getDeclaringClass).toList())));
        }
        return all;
    }

    /** {@return whether a type declares the method, and does not only inherit it} */
    public boolean isDeclaredBy(Class<?> type) {
        return types().stream().anyMatch(level -> level.contains(type));
    }

    /** {@return the same types with all below them that only inherit the method, the target among them; nearest first} */
    public List<List<Class<?>>> typesWithHeirs() {
        List<List<Class<?>>> declaring = types();
        List<Class<?>> all = Seen.from(target).stream()
                .<Class<?>>map(Seen::type)
                .filter(each ->
                        declaring.stream().flatMap(List::stream).anyMatch(declares -> declares.isAssignableFrom(each)))
                .toList();
        if (!all.containsAll(declaring.stream().flatMap(List::stream).toList())) {
            return declaring;
        }
        List<List<Class<?>>> levels = new ArrayList<>();
        all.stream().filter(each -> !each.isInterface()).forEach(each -> levels.add(List.of(each)));
        layer(all.stream().filter(Class::isInterface).toList(), each -> each, levels);
        return levels;
    }

    /** {@return an annotation on the methods, one list for each level} */
    public <A extends Annotation> List<List<A>> onMethods(Class<A> type) {
        return levels.stream()
                .map(level -> level.stream()
                        .flatMap(each -> Marks.on(each, type).stream())
                        .distinct()
                        .toList())
                .toList();
    }

    /** {@return an annotation on types, one list for each level} */
    public static <A extends Annotation> List<List<A>> on(List<List<Class<?>>> types, Class<A> type) {
        return types.stream()
                .map(level -> level.stream()
                        .flatMap(each -> Marks.on(each, type).stream())
                        .distinct()
                        .toList())
                .toList();
    }

    /** {@return all of an annotation, on methods and types alike} */
    public <A extends Annotation> List<A> all(Class<A> type) {
        List<A> all = new ArrayList<>();
        onMethods(type).forEach(all::addAll);
        on(typesWithHeirs(), type).forEach(all::addAll);
        return all;
    }

    /** The method that is written: a bridge only calls it. */
    private static Method bridged(Method bridge, Class<?> target) {
        return Seen.from(target).stream()
                .flatMap(each -> each.methods().stream())
                .filter(each -> each.getName().equals(bridge.getName()) && Seen.isOverridable(each))
                .filter(each -> of(each, target).all().stream().anyMatch(same -> hasParameters(same, bridge)))
                .findFirst()
                .orElse(bridge);
    }

    private static boolean hasParameters(Method one, Method other) {
        return Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
    }

    private static boolean isReachable(Method found, Method from) {
        return (found.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                || found.getDeclaringClass().getPackage()
                        == from.getDeclaringClass().getPackage();
    }

    /** A subinterface says more of a method than the interface that it extends. */
    private static <T> void layer(Collection<T> some, Function<T, Class<?>> type, List<List<T>> levels) {
        List<T> left = new ArrayList<>(some);
        while (!left.isEmpty()) {
            List<T> nearest = left.stream()
                    .filter(each -> left.stream().noneMatch(other -> isBelow(type.apply(other), type.apply(each))))
                    .toList();
            levels.add(nearest);
            left.removeAll(nearest);
        }
    }

    private static boolean isBelow(Class<?> other, Class<?> one) {
        return one != other && one.isAssignableFrom(other);
    }

    private static Method own(List<Method> nearest, Method asked) {
        return nearest.stream()
                .filter(Method::isDefault)
                .findFirst()
                .orElse(nearest.contains(asked) ? asked : nearest.get(0));
    }
}
