package se.varsam.spring.guarding;

import org.springframework.aop.config.AopConfigUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Role;
import org.springframework.core.type.AnnotationMetadata;
import se.varsam.guard.Guard;
import se.varsam.guarded.Guarded;
import se.varsam.spring.configuration.VarsamProperties;

/** Puts every bean whose methods declare something behind their guard. */
@AutoConfiguration(afterName = "se.varsam.spring.configuration.PolicyAutoConfiguration")
@EnableConfigurationProperties(VarsamProperties.class)
@Import(GuardingAutoConfiguration.ProxyCreator.class)
class GuardingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Guarded varsamGuarded(Guard guard, VarsamProperties properties) {
        Guarded guarded = Guarded.by(guard);
        return properties.strict() ? guarded.strict() : guarded;
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DeclaringTypes varsamDeclaringTypes() {
        return new DeclaringTypes();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static GuardAdvisor varsamGuardAdvisor(DeclaringTypes types, ObjectProvider<Guarded> guarded) {
        return new GuardAdvisor(types, guarded);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static ValidatedFirst varsamValidatedFirst() {
        return new ValidatedFirst();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static MadeBeans varsamMadeBeans(DeclaringTypes types) {
        return new MadeBeans(types);
    }

    /** Also where the application is lazy: holes show at start, or not at all. */
    @Bean
    @Lazy(false)
    GuardedBeans varsamGuardedBeans(
            ConfigurableListableBeanFactory factory,
            DeclaringTypes types,
            MadeBeans made,
            Guarded guarded,
            VarsamProperties properties) {
        return new ApplicationGuards(
                factory, types, made, guarded, ApplicationGuards.Strictness.of(properties.strict()));
    }

    /** Sees to that something makes proxies, also where AspectJ is absent. */
    static final class ProxyCreator implements ImportBeanDefinitionRegistrar {

        @Override
        public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
            AopConfigUtils.registerAutoProxyCreatorIfNecessary(registry);
        }
    }
}
