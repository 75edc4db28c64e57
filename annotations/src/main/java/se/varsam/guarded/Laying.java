package se.varsam.guarded;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Lays out where each method of a proxy leads, and tells all that keeps it from being done at once. */
final class Laying {

    private final Class<?> type;
    private final Object target;
    private final SetupProblems problems = new SetupProblems();
    private final Map<Method, Route> routes = new HashMap<>();

    Laying(Class<?> type, Object target) {
        this.type = type;
        this.target = target;
    }

    /** {@return every method that can be called through the proxy} */
    Set<Method> methods() {
        if (!type.isInterface()) {
            throw SetupProblems.noInterface(type);
        } else if (!type.isInstance(target)) {
            throw SetupProblems.notAnInstance(type, target.getClass());
        }
        Set<Method> methods = new LinkedHashSet<>();
        Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .forEach(methods::add);
        return methods;
    }

    /**
     * {@return a proxy}
     *
     * @param guards gives a method's guard, when it declares anything
     * @throws se.varsam.guarded.spec.GuardSetupException with every problem of every method
     */
    Object proxy(BiFunction<Method, Class<?>, Optional<MethodGuard>> guards) {
        for (Method method : methods()) {
            Optional<Optional<MethodGuard>> guard = problems.gather(() -> guards.apply(method, target.getClass()));
            Optional<Route.Body> body = problems.gather(() -> body(method));
            if (guard.isPresent() && body.isPresent()) {
                routes.put(method, Route.of(body.get(), guard.get().orElse(null)));
            }
        }
        problems.refuse();
        if (routes.values().stream().noneMatch(Route::isGuarded)) {
            throw SetupProblems.nothingToGuard(type);
        }
        return made();
    }

    private Object made() {
        ClassLoader own = type.getClassLoader() == null ? Laying.class.getClassLoader() : type.getClassLoader();
        try {
            return Proxy.newProxyInstance(
                    own, new Class<?>[] {type}, new GuardedProxy(type, target, Map.copyOf(routes)));
        } catch (IllegalArgumentException e) {
            throw SetupProblems.noProxy(type);
        }
    }

    private Route.Body body(Method method) {
        return method.isDefault() && !isOverridden(method) ? Route.inInterface(method) : Route.onTarget(method, target);
    }

    private boolean isOverridden(Method method) {
        try {
            return !target.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .equals(method);
        } catch (NoSuchMethodException e) {
            return true; // the target knows best
        }
    }
}
