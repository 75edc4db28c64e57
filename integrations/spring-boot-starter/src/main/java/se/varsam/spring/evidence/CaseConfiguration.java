package se.varsam.spring.evidence;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;

/** Where the desk keeps its cases. */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(DataSource.class)
    @Conditional(Places.CasesInDatabase.class)
    DecisionStore varsamDecisions(
            VarsamProperties properties, ConfigurableListableBeanFactory beans, Environment environment) {
        DataSource database = new Databases(properties, beans, environment).forCases();
        try {
            return properties.database().createTables()
                    ? DecisionStore.createIfMissing(database)
                    : DecisionStore.on(database);
        } catch (IOException refused) {
            throw InvalidConfigurationException.refused("varsam.database", refused);
        }
    }

    @Bean
    @ConditionalOnMissingBean
    @Conditional(Places.CasesInMemory.class)
    DecisionStore varsamDecisionsInMemory() {
        return DecisionStore.inMemory();
    }
}
