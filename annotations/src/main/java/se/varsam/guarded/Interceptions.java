package se.varsam.guarded;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.varsam.guarded.report.GuardReport.Trail;
import se.varsam.guarded.report.Intercepted;

/** What is intercepted, and how, as far as it has come. */
final class Interceptions {

    private final Set<Method> methods = ConcurrentHashMap.newKeySet();
    private final Map<Class<?>, Set<Class<?>>> proxied = new ConcurrentHashMap<>();
    private final Set<Class<?>> framed = ConcurrentHashMap.newKeySet();

    void add(Method method) {
        methods.add(method);
    }

    /** The proxy runs the bodies of the interface, and of those that it extends, with itself as {@code this}. */
    void byProxy(Class<?> target, Class<?> type) {
        Set<Class<?>> all = proxied.computeIfAbsent(target, each -> ConcurrentHashMap.newKeySet());
        collect(type, all);
    }

    /** How a framework runs them is not known. */
    void byFramework(Class<?> target) {
        framed.add(target);
    }

    Intercepted now(Trail trail) {
        Map<Class<?>, Set<Class<?>>> only = new HashMap<>(proxied);
        only.keySet().removeIf(target -> framed.stream().anyMatch(each -> each.isAssignableFrom(target)));
        return new Intercepted(methods, only, trail);
    }

    private static void collect(Class<?> type, Set<Class<?>> all) {
        if (all.add(type)) {
            for (Class<?> above : type.getInterfaces()) {
                collect(above, all);
            }
        }
    }
}
