package se.varsam.spring.configuration;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import se.varsam.Observer;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.incident.IncidentRegister;
import se.varsam.label.Labeller;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.record.PublicRecords;
import se.varsam.spring.configuration.tool.WrittenTools;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

/** Makes policies and the guard of what an application says under {@code varsam.}. */
@AutoConfiguration
@EnableConfigurationProperties(VarsamProperties.class)
class PolicyAutoConfiguration {

    @Bean
    @ConfigurationPropertiesBinding
    static TermConverter varsamTerms() {
        return new TermConverter();
    }

    @Bean
    @ConfigurationPropertiesBinding
    static MunicipalityConverter varsamMunicipality() {
        return new MunicipalityConverter();
    }

    @Bean
    static ExactDays varsamDays(Environment environment) {
        return new ExactDays(environment);
    }

    /** What is wrong shows at start, also in an application that is lazy. */
    @Bean
    static LazyInitializationExcludeFilter varsamEager() {
        return LazyInitializationExcludeFilter.forBeanTypes(MunicipalPolicies.class, Guard.class, AuditTrail.class);
    }

    @Bean
    @ConditionalOnMissingBean
    ToolRegister varsamTools(VarsamProperties properties) {
        return new WrittenTools(properties.tools(), properties.attestations()).register();
    }

    @Bean
    @ConditionalOnMissingBean(PolicyResolver.class)
    MunicipalPolicies varsamPolicies(
            VarsamProperties properties,
            ToolRegister tools,
            ObjectProvider<AuditTrail> trail,
            ObjectProvider<Clock> clock,
            ObjectProvider<Observer> observers) {
        return new PolicyAssembly(
                        properties,
                        tools,
                        Optional.ofNullable(trail.getIfAvailable()),
                        Optional.ofNullable(clock.getIfUnique()),
                        observers.orderedStream().toList())
                .policies();
    }

    @Bean
    @ConditionalOnMissingBean
    PersonalDataScanner varsamScanner(VarsamProperties properties) {
        return PersonalDataScanner.of(properties.scanner().level());
    }

    @Bean
    @ConditionalOnMissingBean
    Guard varsamGuard(
            PolicyResolver policies,
            VarsamProperties properties,
            ObjectProvider<DecisionDesk> desk,
            PersonalDataScanner scanner) {
        Guard guard = Guard.of(policies)
                .scanning(scanner)
                .knowing(properties.purposes().entrySet().stream()
                        .map(each -> each.getValue().purpose(each.getKey()))
                        .toArray(Purpose[]::new));
        return Optional.ofNullable(desk.getIfAvailable()).map(guard::deciding).orElse(guard);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MunicipalPolicies.class)
    @ConditionalOnProperty("varsam.profile")
    Labeller varsamLabeller(MunicipalPolicies policies) {
        return policies.labeller(alone(policies));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MunicipalPolicies.class)
    @ConditionalOnProperty({"varsam.profile", "varsam.incidents.directory"})
    IncidentRegister varsamIncidents(MunicipalPolicies policies) {
        return policies.incidents(alone(policies));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MunicipalPolicies.class)
    @ConditionalOnProperty({"varsam.profile", "varsam.records.directory"})
    PublicRecords varsamRecords(MunicipalPolicies policies) {
        return policies.records(alone(policies));
    }

    private static String alone(MunicipalPolicies policies) {
        return policies.all().get(0).profile().id();
    }
}
