package se.varsam.spring.guarding;

import org.springframework.aop.config.AopConfigUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.context.annotation.Role;
import org.springframework.core.type.AnnotationMetadata;
import se.varsam.guard.Guard;
import se.varsam.guarded.Guarded;

/** Puts every bean whose methods declare something behind their guard. */
@AutoConfiguration(afterName = "se.varsam.spring.configuration.PolicyAutoConfiguration")
@Import(GuardingAutoConfiguration.ProxyCreator.class)
class GuardingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Guarded varsamGuarded(Guard guard) {
        return Guarded.by(guard);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static GuardAdvisor varsamGuardAdvisor(org.springframework.beans.factory.ObjectProvider<Guarded> guarded) {
        return new GuardAdvisor(guarded);
    }

    /** Sees to that something makes proxies, also where AspectJ is absent. */
    static final class ProxyCreator implements ImportBeanDefinitionRegistrar {

        @Override
        public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
            AopConfigUtils.registerAutoProxyCreatorIfNecessary(registry);
        }
    }
}
