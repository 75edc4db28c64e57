package se.varsam.spring.evidence;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.spring.configuration.VarsamProperties.Decisions;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;

/** The desk where humans decide, one for all municipalities. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DeskRules varsamDeskRules(VarsamProperties properties) {
        Decisions written = properties.decisions();
        return InvalidConfigurationException.at(
                "varsam.decisions",
                () -> new DeskRules(
                        written.expiry(),
                        written.oversight(),
                        written.actions(),
                        written.quickest(),
                        written.mostPerMinute(),
                        written.longestRun(),
                        written.mostUnopened()));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({DecisionStore.class, PersonResolver.class, AuditTrail.class})
    DecisionDesk varsamDesk(
            DecisionStore store,
            PersonResolver signedIn,
            AuditTrail trail,
            DeskRules rules,
            ObjectProvider<Clock> clock) {
        Clock time = clock.getIfUnique(() -> Clock.system(ZoneId.of("Europe/Stockholm")));
        return DecisionDesk.of(store, signedIn, trail, time, rules);
    }

    @Bean
    @ConditionalOnMissingBean(DecisionDesk.class)
    WithoutDesk varsamWithoutDesk(
            VarsamProperties properties,
            ObjectProvider<DecisionStore> store,
            ObjectProvider<PersonResolver> signedIn,
            ObjectProvider<AuditTrail> trail) {
        return WithoutDesk.of(
                properties.decisions(),
                store.stream().findAny(),
                signedIn.stream().findAny(),
                trail.stream().findAny());
    }
}
