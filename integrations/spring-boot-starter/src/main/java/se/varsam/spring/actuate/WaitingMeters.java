package se.varsam.spring.actuate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DecisionStore.Written;

/**
 * Times how long proposals wait until they are decided, and tells how many do. It sees what is written to the store, so that a
 * desk of the application's own counts too; the bean is then to be injected as a {@link DecisionStore}, not by its own class.
 */
final class WaitingMeters implements BeanPostProcessor {

    /** More than so many cases that wait are told as so many: they are read one by one. */
    static final int MOST = 1000;

    private final Meters meters;

    WaitingMeters(Meters meters) {
        this.meters = meters;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DecisionStore)) {
            return bean;
        }
        ProxyFactory watched = new ProxyFactory(bean);
        watched.addAdvice(new Writing(meters));
        return watched.getProxy(bean.getClass().getClassLoader());
    }

    /** {@return the gauge of the cases that wait now; when the store cannot be asked, there is no number} */
    static MeterBinder waiting(ObjectProvider<DecisionStore> stores, Clock clock) {
        return meters -> stores.stream()
                .forEach(store -> Gauge.builder("varsam.decisions.pending", store, each -> count(each, clock))
                        .description("Cases that wait for a human, counted to " + MOST + " at most")
                        .register(meters));
    }

    private static long count(DecisionStore store, Clock clock) {
        return store.in(State.PENDING, MOST).stream()
                .filter(each -> clock.instant().isBefore(each.expires()))
                .count();
    }

    private record Writing(Meters meters) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            Object result = call.proceed();
            if (result == Written.STORED && call.getArguments()[0] instanceof DecisionCase held) {
                meters.use(registry -> time(registry, held));
            }
            return result;
        }

        private static DecisionCase time(MeterRegistry meters, DecisionCase held) {
            if (held.state() == State.DECIDED) {
                meters.timer(
                                "varsam.decisions.waiting",
                                Tags.of("profile", held.binding().profile()))
                        .record(Duration.between(held.created(), held.changed()));
            }
            return held;
        }
    }
}
