package se.varsam.spring.actuate;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.guarded.report.GuardReport;
import se.varsam.spring.configuration.MunicipalPolicies;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.spring.guarding.GuardedBeans;
import se.varsam.tool.ToolRegister;

/** Shows those who run the application what is guarded and how it is, where there is an actuator. */
@AutoConfiguration(
        afterName = {
            "se.varsam.spring.configuration.PolicyAutoConfiguration",
            "se.varsam.spring.evidence.EvidenceAutoConfiguration",
            "se.varsam.spring.guarding.GuardingAutoConfiguration"
        })
class ActuatorAutoConfiguration {

    /** The starter's own trail, where it is kept in a directory: only then is that directory to be written to. */
    private static final String IN_DIRECTORY = "varsamTrailInDirectory";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(
            name = {
                "org.springframework.boot.actuate.endpoint.annotation.Endpoint",
                "org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint"
            })
    static class Overview {

        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnAvailableEndpoint
        VarsamEndpoint varsamEndpoint(
                ObjectProvider<GuardedBeans> guards,
                ObjectProvider<MunicipalPolicies> policies,
                ToolRegister tools,
                ObjectProvider<DecisionDesk> desk) {
            return new VarsamEndpoint(
                    guards(guards),
                    policies.stream().flatMap(each -> each.all().stream()).toList(),
                    tools,
                    desk.getIfAvailable(DecisionDesk::none));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    static class Indicator {

        @Bean
        @ConditionalOnMissingBean(name = "varsamHealthIndicator")
        @ConditionalOnEnabledHealthIndicator("varsam")
        VarsamHealth varsamHealthIndicator(
                ObjectProvider<GuardedBeans> guards,
                ObjectProvider<AuditTrail> trails,
                VarsamProperties properties,
                ListableBeanFactory beans) {
            return new VarsamHealth(
                    guards(guards),
                    trails.stream().toList(),
                    Optional.ofNullable(properties.audit().directory())
                            .filter(directory -> beans.containsBean(IN_DIRECTORY)));
        }
    }

    /** Empty where guarding is excluded, and before anything has been looked at. */
    private static Supplier<Optional<GuardReport>> guards(ObjectProvider<GuardedBeans> guards) {
        return () -> Optional.ofNullable(guards.getIfAvailable())
                .filter(GuardedBeans::isSurveyed)
                .map(GuardedBeans::report);
    }
}
