package se.varsam.spring.guarding;

import java.lang.reflect.Method;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import se.varsam.guarded.Guarded;
import se.varsam.guarded.MethodGuard;
import se.varsam.guarded.spec.SpecReader;

/** Calls of methods that declare something go through their guard. */
final class GuardAdvisor extends StaticMethodMatcherPointcutAdvisor {

    private static final long serialVersionUID = 1L;

    GuardAdvisor(ObjectProvider<Guarded> guarded) {
        setAdvice(new Interceptor(guarded));
    }

    @Override
    public boolean matches(Method method, Class<?> target) {
        return SpecReader.read(method, target).isPresent();
    }

    private record Interceptor(ObjectProvider<Guarded> guarded) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            Object target = call.getThis();
            Class<?> type = target == null ? call.getMethod().getDeclaringClass() : AopUtils.getTargetClass(target);
            Optional<MethodGuard> guard = guarded.getObject().method(call.getMethod(), type);
            return guard.isEmpty() ? call.proceed() : guard.get().call(call.getArguments(), () -> proceed(call));
        }

        @SuppressWarnings("NullAway") // what the method returns is passed on, null included
        private static Object proceed(MethodInvocation call) throws Exception {
            try {
                return call.proceed();
            } catch (Exception | Error thrown) {
                throw thrown;
            } catch (Throwable other) {
                throw new IllegalStateException(other);
            }
        }
    }
}
