package se.varsam.guarded;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.varsam.AiPolicy;
import se.varsam.guard.Guard;
import se.varsam.guarded.MethodGuard.Evidencing;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.spec.SpecReader;

/**
 * Holds annotated methods to what they declare: in plain Java by a proxy in front of an object, in a framework by the guard of
 * each method. What a method declares is read once; whatever keeps it from being held is told when it is set up, all at once.
 * Thread-safe.
 *
 * {@snippet class="se.varsam.guarded.GuardedTest" region="proxy"}
 *
 * <p>Only calls through the proxy are guarded: a method that the object calls on itself is not, and neither is one that the
 * interface does not have; {@link #report} tells of both, and {@link #strict} refuses both.
 *
 * @since 0.1
 */
public final class Guarded {

    private final Guard guard;
    private final Evidencing evidencing;
    private final Map<Key, Optional<MethodGuard>> guards = new ConcurrentHashMap<>();
    private final Interceptions intercepted;

    private Guarded(Guard guard, Evidencing evidencing, Interceptions intercepted) {
        this.guard = guard;
        this.evidencing = evidencing;
        this.intercepted = intercepted;
    }

    private record Key(Method method, Class<?> target) {}

    /**
     * {@return guarding under a guard}
     *
     * @param guard chooses the policy, and knows desk, scanner and purposes
     */
    public static Guarded by(Guard guard) {
        return new Guarded(guard, Evidencing.AS_SET_UP, new Interceptions());
    }

    /**
     * {@return an object behind a guard, under one policy}
     *
     * @param type the interface that it is called through
     * @param target the object
     * @param policy the policy
     * @param <T> the interface
     * @throws se.varsam.guarded.spec.GuardSetupException when what its methods declare cannot be held, with every reason
     */
    public static <T> T proxy(Class<T> type, T target, AiPolicy policy) {
        return by(Guard.of(policy)).proxy(type, target);
    }

    /**
     * {@return an object behind a guard}
     *
     * <p>Methods that declare nothing go straight to the object; so do not {@code equals}, {@code hashCode} and {@code
     * toString}, which the proxy answers itself. A body that the interface gives a method runs with the proxy as {@code this}.
     *
     * @param type the interface that it is called through; it need not be public
     * @param target the object; it may be a proxy or a lambda
     * @param <T> the interface
     * @throws se.varsam.guarded.spec.GuardSetupException when what its methods declare cannot be held, with every reason
     */
    public <T> T proxy(Class<T> type, T target) {
        Laying laying = new Laying(type, target);
        if (evidencing == Evidencing.REQUIRED) {
            Strictness.require(type, laying.methods(), target.getClass(), guard);
        }
        Map<Key, Optional<MethodGuard>> made = new HashMap<>();
        T proxy = type.cast(laying.proxy((method, in) -> made.computeIfAbsent(new Key(method, in), this::known)));
        made.forEach(this::kept); // not before: where no proxy was made, nothing is guarded
        intercepted.byProxy(target.getClass(), type);
        return proxy;
    }

    /**
     * {@return the guard of one method, the same every time; empty when it declares nothing}
     *
     * <p>For frameworks, which intercept in their own way and give each call to {@link MethodGuard#call}. The method counts as
     * intercepted from now on.
     *
     * @param method the method, of a class or an interface
     * @param target the class of the object it is called on
     * @throws se.varsam.guarded.spec.GuardSetupException when what it declares cannot be held, with every reason
     */
    public Optional<MethodGuard> method(Method method, Class<?> target) {
        Optional<MethodGuard> found = guards.computeIfAbsent(new Key(method, target), key -> kept(key, made(key)));
        intercepted.byFramework(target);
        return found;
    }

    /**
     * {@return the same guarding, which refuses to begin where an annotated method is not reached or is called by its own class,
     * where an annotated interface inherits a method that its annotation is not for, or where no evidence is left}
     */
    public Guarded strict() {
        return new Guarded(guard, Evidencing.REQUIRED, new Interceptions());
    }

    /**
     * {@return whether an object is a proxy that {@link #proxy(Class, Object)} made, which nothing has to guard again}
     *
     * @param object the object
     */
    public static boolean isProxy(Object object) {
        return Proxy.isProxyClass(object.getClass()) && Proxy.getInvocationHandler(object) instanceof GuardedProxy;
    }

    /**
     * {@return which annotated methods of some types are intercepted by now, and why others are not}
     *
     * @param types the types
     */
    public GuardReport report(Class<?>... types) {
        return GuardReport.of(intercepted.now(Strictness.trail(guard, evidencing)), types);
    }

    private Optional<MethodGuard> known(Key key) {
        Optional<MethodGuard> known = guards.get(key);
        return known == null ? made(key) : known;
    }

    private Optional<MethodGuard> made(Key key) {
        return SpecReader.read(key.method, key.target).map(spec -> MethodGuard.of(spec, guard, evidencing));
    }

    private Optional<MethodGuard> kept(Key key, Optional<MethodGuard> made) {
        made.ifPresent(each -> {
            intercepted.add(key.method);
            intercepted.add(each.spec().method());
        });
        return made;
    }

    /** Nothing of what it guards. */
    @Override
    public String toString() {
        return "Guarded";
    }
}
