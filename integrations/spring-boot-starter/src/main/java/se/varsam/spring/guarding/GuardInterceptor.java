package se.varsam.spring.guarding;

import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import se.varsam.guarded.Guarded;
import se.varsam.guarded.MethodGuard;

/** Gives each call to the guard of its method. The guard is made when it is first needed, not before other beans. */
final class GuardInterceptor implements MethodInterceptor {

    private final ObjectProvider<Guarded> provided;
    private volatile @Nullable Guarded guarded;

    GuardInterceptor(ObjectProvider<Guarded> provided) {
        this.provided = provided;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Object target = call.getThis();
        if (target != null && Guarded.isProxy(target)) {
            return call.proceed(); // guarded already; twice would use up two decisions
        }
        Class<?> type = target == null ? call.getMethod().getDeclaringClass() : AopUtils.getTargetClass(target);
        Optional<MethodGuard> guard = guarded().method(call.getMethod(), type);
        // The very array that goes on: the guard puts the text that it read in the place of one that may change.
        return guard.isEmpty() ? call.proceed() : guard.get().call(call.getArguments(), () -> proceed(call));
    }

    private Guarded guarded() {
        Guarded known = guarded;
        if (known == null) {
            known = provided.getObject();
            guarded = known;
        }
        return known;
    }

    @SuppressWarnings("NullAway") // what the method returns is passed on, null included
    private static Object proceed(MethodInvocation call) throws Exception {
        try {
            return call.proceed();
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable other) {
            throw GuardInterceptor.<RuntimeException>asItIs(other);
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> Exception asItIs(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
