package se.varsam.spring.guarding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.target.AbstractBeanFactoryBasedTargetSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import se.varsam.spring.guarding.DeclaringBean.Standing;

/**
 * Sees every bean as it has been made, and whether a guard stands before it: also prototypes, what factories make, and what is
 * made long after the start.
 */
final class MadeBeans implements BeanPostProcessor {

    private final DeclaringTypes types;
    private final Set<DeclaringBean> seen = new CopyOnWriteArraySet<>();
    private volatile Consumer<DeclaringBean> late = bean -> {};

    MadeBeans(DeclaringTypes types) {
        this.types = types;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        made(name, bean).filter(seen::add).ifPresent(late);
        return bean;
    }

    /** Tells of what is made from now on. */
    void whenLate(Consumer<DeclaringBean> told) {
        late = told;
    }

    /** {@return those that have been seen; a singleton may be referred to before its proxy is, so ask the factory of those} */
    List<DeclaringBean> seen() {
        return List.copyOf(seen);
    }

    /** {@return a bean as it stands; empty when its methods ask for nothing, or it only leads to another bean} */
    Optional<DeclaringBean> made(String name, Object bean) {
        if (!types.mayAsk(bean.getClass()) && !(bean instanceof Advised)) {
            return Optional.empty();
        }
        Class<?> type = AopProxyUtils.ultimateTargetClass(bean);
        if (!types.anyAsks(type) || leadsElsewhere(bean)) {
            return Optional.empty();
        }
        return Optional.of(
                isGuarded(bean)
                        ? new DeclaringBean(name, type, Standing.GUARDED, Callable.through(bean, type))
                        : new DeclaringBean(name, type, Standing.BARE, Set.of()));
    }

    private static boolean leadsElsewhere(Object bean) {
        return bean instanceof Advised advised
                && advised.getTargetSource() instanceof AbstractBeanFactoryBasedTargetSource;
    }

    /** The guard may stand behind another proxy. */
    private static boolean isGuarded(@Nullable Object bean) {
        return bean instanceof Advised advised
                && (Arrays.stream(advised.getAdvisors()).anyMatch(GuardAdvisor.class::isInstance)
                        || isGuarded(AopProxyUtils.getSingletonTarget(bean)));
    }
}
