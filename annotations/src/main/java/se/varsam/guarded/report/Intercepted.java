package se.varsam.guarded.report;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.guarded.report.GuardReport.Trail;
import se.varsam.guarded.spec.GuardSpec;

/**
 * What is intercepted by now, as whoever intercepts tells it.
 *
 * @param methods the methods, as {@link GuardSpec#method()} has them: the targets' own
 * @param proxied the classes of the objects that are reached through a proxy only, with the interfaces whose own bodies it runs
 *     itself, so that what they call passes the guard
 * @param trail whether guarded calls leave evidence
 * @since 0.1
 */
public record Intercepted(Set<Method> methods, Map<Class<?>, Set<Class<?>>> proxied, Trail trail) {

    /** Copies the collections. */
    public Intercepted {
        methods = Set.copyOf(methods);
        proxied = proxied.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    /**
     * {@return what is intercepted, none of it certainly through a proxy only}
     *
     * @param methods the methods
     * @param trail whether guarded calls leave evidence
     */
    public static Intercepted of(Set<Method> methods, Trail trail) {
        return new Intercepted(methods, Map.of(), trail);
    }

    /** The targets of a type that are reached through a proxy, which runs an interface's own bodies. */
    Set<Class<?>> targets(Class<?> type, Class<?> runs) {
        return proxied.entrySet().stream()
                .filter(each -> type.isInterface() ? type.isAssignableFrom(each.getKey()) : type == each.getKey())
                .filter(each -> each.getValue().contains(runs))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
