package se.varsam.spring.evidence;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.spring.configuration.VarsamProperties;

/** Keeps evidence and cases: in a directory if one is given, otherwise in the application's database. */
@AutoConfiguration(
        beforeName = "se.varsam.spring.configuration.PolicyAutoConfiguration",
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "se.varsam.spring.person.PersonAutoConfiguration"
        })
class EvidenceAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("varsam.audit.directory")
    AuditTrail varsamTrailInDirectory(VarsamProperties properties) {
        return AuditTrail.in(java.util.Objects.requireNonNull(properties.audit().directory()));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(DataSource.class)
    static class Database {

        @Bean
        @ConditionalOnMissingBean
        AuditTrail varsamTrail(DataSource database) {
            return AuditTrail.createIfMissing(database);
        }

        @Bean
        @ConditionalOnMissingBean
        DecisionStore varsamDecisions(DataSource database) throws IOException {
            return DecisionStore.createIfMissing(database);
        }
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({DecisionStore.class, PersonResolver.class, AuditTrail.class})
    DecisionDesk varsamDesk(
            DecisionStore store,
            PersonResolver signedIn,
            AuditTrail trail,
            VarsamProperties properties,
            ObjectProvider<Clock> clock) {
        DeskRules four = DeskRules.fourEyes(properties.decisions().expiry());
        DeskRules rules = new DeskRules(
                four.expiry(),
                properties.decisions().oversight(),
                Map.of(),
                four.quickest(),
                four.mostPerMinute(),
                four.longestRun(),
                four.mostUnopened());
        return DecisionDesk.of(store, signedIn, trail, clock.getIfUnique(Clock::systemDefaultZone), rules);
    }
}
