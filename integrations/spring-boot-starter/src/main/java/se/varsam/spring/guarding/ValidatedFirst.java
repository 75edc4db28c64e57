package se.varsam.spring.guarding;

import java.util.function.Predicate;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.validation.beanvalidation.MethodValidationInterceptor;

/**
 * Moves the validation of a guarded bean's arguments to before its guard. Spring validates last; a human would be asked about
 * arguments that are not valid, and a decision used up by them.
 */
final class ValidatedFirst implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Advised advised && !advised.isFrozen()) {
            int guard = index(advised, GuardAdvisor.class::isInstance);
            int validation = index(advised, each -> each.getAdvice() instanceof MethodValidationInterceptor);
            if (guard >= 0 && validation > guard) {
                Advisor moved = advised.getAdvisors()[validation];
                advised.removeAdvisor(validation);
                advised.addAdvisor(guard, moved);
            }
        }
        return bean;
    }

    private static int index(Advised advised, Predicate<Advisor> asked) {
        Advisor[] all = advised.getAdvisors();
        for (int i = 0; i < all.length; i++) {
            if (asked.test(all[i])) {
                return i;
            }
        }
        return -1;
    }
}
