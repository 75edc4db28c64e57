package se.varsam.spring.evidence;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.varsam.audit.AuditTrail;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.spring.configuration.VarsamProperties.Audit;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;

/** The audit trail, which is closed with the application. */
@Configuration(proxyBeanMethods = false)
class TrailConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @Conditional(Places.TrailInDirectory.class)
    AuditTrail varsamTrailInDirectory(VarsamProperties properties, ObjectProvider<Clock> clock) {
        Audit audit = properties.audit();
        Path directory = InvalidConfigurationException.need("varsam.audit.directory", audit.directory());
        AuditTrail trail = audit.recordsPerFile() < 1
                ? InvalidConfigurationException.at(
                        "varsam.audit.records-per-file", () -> AuditTrail.in(directory, audit.recordsPerFile()))
                : InvalidConfigurationException.at(
                        "varsam.audit.directory", () -> AuditTrail.in(directory, audit.recordsPerFile()));
        return timed(trail, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(DataSource.class)
    @Conditional(Places.TrailInDatabase.class)
    AuditTrail varsamTrail(
            VarsamProperties properties,
            ConfigurableListableBeanFactory beans,
            Environment environment,
            ObjectProvider<Clock> clock) {
        DataSource database = new Databases(properties, beans, environment).forTrail();
        return timed(
                InvalidConfigurationException.at(
                        "varsam.database",
                        () -> properties.database().createTables()
                                ? AuditTrail.createIfMissing(database)
                                : AuditTrail.on(database)),
                clock);
    }

    @Bean
    @ConditionalOnMissingBean(AuditTrail.class)
    WithoutEvidence varsamWithoutEvidence(VarsamProperties properties) {
        return WithoutEvidence.of(properties);
    }

    @Bean
    static LazyInitializationExcludeFilter varsamEagerEvidence() {
        return LazyInitializationExcludeFilter.forBeanTypes(AuditTrail.class, WithoutEvidence.class, WithoutDesk.class);
    }

    private static AuditTrail timed(AuditTrail trail, ObjectProvider<Clock> clock) {
        Clock own = clock.getIfUnique();
        return own == null ? trail : trail.with(own);
    }
}
