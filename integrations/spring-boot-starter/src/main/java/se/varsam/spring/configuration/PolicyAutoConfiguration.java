package se.varsam.spring.configuration;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

/** Makes policies and the guard of what an application says under {@code varsam.}. */
@AutoConfiguration
@EnableConfigurationProperties(VarsamProperties.class)
class PolicyAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ToolRegister varsamTools(VarsamProperties properties) {
        return ToolRegister.of(properties.tools().entrySet().stream()
                .map(each -> each.getValue().tool(each.getKey()))
                .toArray(AiTool[]::new));
    }

    @Bean
    @ConditionalOnMissingBean
    MunicipalPolicies varsamPolicies(
            VarsamProperties properties,
            ToolRegister tools,
            ObjectProvider<AuditTrail> trail,
            ObjectProvider<Clock> clock) {
        return properties
                .single()
                .map(id -> MunicipalPolicies.one(policy(id, tools, trail, clock)))
                .orElseGet(() -> MunicipalPolicies.among(
                        policies(properties.municipalities().values(), tools, trail, clock)));
    }

    @Bean
    @ConditionalOnMissingBean
    Guard varsamGuard(
            PolicyResolver policies,
            VarsamProperties properties,
            ObjectProvider<DecisionDesk> desk,
            ObjectProvider<PersonalDataScanner> scanner) {
        Guard guard = Guard.of(policies)
                .knowing(properties.purposes().entrySet().stream()
                        .map(each -> each.getValue().purpose(each.getKey()))
                        .toArray(Purpose[]::new));
        Guard deciding = desk.stream().findFirst().map(guard::deciding).orElse(guard);
        return scanner.stream().findFirst().map(deciding::scanning).orElse(deciding);
    }

    private static List<AiPolicy> policies(
            Collection<String> ids, ToolRegister tools, ObjectProvider<AuditTrail> trail, ObjectProvider<Clock> clock) {
        return ids.stream().map(id -> policy(id, tools, trail, clock)).toList();
    }

    private static AiPolicy policy(
            String id, ToolRegister tools, ObjectProvider<AuditTrail> trail, ObjectProvider<Clock> clock) {
        AiPolicy policy = AiPolicy.of(id).with(tools);
        AiPolicy timed = clock.stream().findFirst().map(policy::with).orElse(policy);
        return trail.stream().findFirst().map(timed::recordedIn).orElse(timed);
    }
}
