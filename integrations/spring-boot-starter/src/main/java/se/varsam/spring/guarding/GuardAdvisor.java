package se.varsam.spring.guarding;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import org.aopalliance.aop.Advice;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.MethodMatcher;
import org.springframework.aop.Pointcut;
import org.springframework.aop.PointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.util.ClassUtils;
import se.varsam.guarded.Guarded;

/** Leads the calls of methods that declare something through their guard, at {@link GuardOrder#GUARD}. */
final class GuardAdvisor implements PointcutAdvisor, Ordered {

    private final Asking asking;
    private final GuardInterceptor interceptor;

    GuardAdvisor(DeclaringTypes types, ObjectProvider<Guarded> guarded) {
        this.asking = new Asking(types);
        this.interceptor = new GuardInterceptor(guarded);
    }

    @Override
    public Pointcut getPointcut() {
        return asking;
    }

    @Override
    public Advice getAdvice() {
        return interceptor;
    }

    @Override
    public int getOrder() {
        return GuardOrder.GUARD;
    }

    /** {@return whether a proxy can stand before objects of a class; where none can, asking for one would stop the application} */
    static boolean canStandBefore(Class<?> type) {
        return !(Modifier.isFinal(type.getModifiers()) || type.isSealed())
                || type.isInterface()
                || Proxy.isProxyClass(type)
                || ClassUtils.isLambdaClass(type);
    }

    /** The methods that ask for a guard. */
    private static final class Asking extends StaticMethodMatcher implements Pointcut, ClassFilter {

        private final DeclaringTypes types;

        Asking(DeclaringTypes types) {
            this.types = types;
        }

        @Override
        public ClassFilter getClassFilter() {
            return this;
        }

        @Override
        public MethodMatcher getMethodMatcher() {
            return this;
        }

        @Override
        public boolean matches(Class<?> type) {
            return types.mayAsk(type) && canStandBefore(type);
        }

        @Override
        public boolean matches(Method method, Class<?> target) {
            return types.asks(method, target);
        }
    }
}
