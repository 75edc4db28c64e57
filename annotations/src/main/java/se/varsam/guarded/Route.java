package se.varsam.guarded;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import se.varsam.guarded.lineage.Place;

/** Where a proxy's method leads: to the target, or into the interface's own body; guarded when it declares something. */
final class Route {

    private static final MethodType SPREAD = MethodType.methodType(Object.class, Object[].class);

    private final Body body;
    private final @Nullable MethodGuard guard;

    private Route(Body body, @Nullable MethodGuard guard) {
        this.body = body;
        this.guard = guard;
    }

    /** What runs when it may. */
    @FunctionalInterface
    interface Body {

        @Nullable
        Object run(Object proxy, @Nullable Object @Nullable [] values) throws Throwable;
    }

    static Route of(Body body, @Nullable MethodGuard guard) {
        return new Route(body, guard);
    }

    /**
     * {@return a call of a method on the target, without reflection}
     *
     * @throws se.varsam.guarded.spec.GuardSetupException when the method cannot be reached from here
     */
    static Body onTarget(Method method, Object target) {
        MethodHandle handle = spread(method, target);
        return (proxy, values) -> handle.invokeExact(values);
    }

    /** {@return the body that an interface gives a method itself; what it calls in turn goes through the guard} */
    static Body inInterface(Method method) {
        opened(method);
        return (proxy, values) -> InvocationHandler.invokeDefault(proxy, method, values);
    }

    @Nullable
    Object follow(Object proxy, @Nullable Object @Nullable [] values) throws Throwable {
        if (guard == null) {
            return body.run(proxy, values);
        }
        Occasion at = guard.admit(values);
        return guard.give(body.run(proxy, values), at);
    }

    boolean isGuarded() {
        return guard != null;
    }

    private static MethodHandle spread(Method method, Object target) {
        opened(method);
        try {
            return MethodHandles.lookup()
                    .unreflect(method)
                    .asFixedArity()
                    .bindTo(target)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(SPREAD);
        } catch (IllegalAccessException e) {
            throw SetupProblems.unreachable(Place.of(method));
        }
    }

    /** An interface may be package-private; where its module keeps it closed, the call is refused at start-up. */
    private static void opened(Method method) {
        boolean unused = method.trySetAccessible();
    }
}
