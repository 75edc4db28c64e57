package se.varsam.guarded;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.varsam.guarded.lineage.Place;

/** Leads every call of a proxy the way that was laid out when it was made. */
final class GuardedProxy implements InvocationHandler {

    private final Class<?> type;
    private final Object target;
    private final Map<Method, Route> routes;

    GuardedProxy(Class<?> type, Object target, Map<Method, Route> routes) {
        this.type = type;
        this.target = target;
        this.routes = routes;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] values) throws Throwable {
        Route route = routes.get(method);
        return route == null ? ofObject(proxy, method, values) : route.follow(proxy, values);
    }

    /** A proxy is the same as itself, and as another that guards the same object as the same type. */
    private Object ofObject(Object proxy, Method method, @Nullable Object @Nullable [] values) {
        return switch (method.getName()) {
            case "equals" -> values != null && (proxy == values[0] || isSame(values[0]));
            case "hashCode" -> System.identityHashCode(target);
            case "toString" -> toString();
            default -> throw SetupProblems.unreachable(Place.of(method));
        };
    }

    private boolean isSame(@Nullable Object other) {
        return other != null
                && Proxy.isProxyClass(other.getClass())
                && Proxy.getInvocationHandler(other) instanceof GuardedProxy handler
                && handler.type == type
                && handler.target == target;
    }

    /** What it guards; the target may tell something personal. */
    @Override
    public String toString() {
        return "Guarded[" + type.getSimpleName() + "]";
    }
}
