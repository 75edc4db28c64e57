package se.varsam.spring.person;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.spring.configuration.VarsamProperties;

/** Takes who is acting from Spring Security; without it, and without a resolver of the application's own, nobody acts. */
@AutoConfiguration
class PersonAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PersonAutoConfiguration.class);

    static final String EVERYBODY = "Alla som loggar in räknas som anställda, system som loggar in också. Ange vilka"
            + " behörigheter som ger roller: varsam.person.roles. / Everybody who signs in counts as an employee, systems"
            + " that sign in too. Say which authorities give roles: varsam.person.roles.";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.security.core.context.SecurityContextHolder")
    @ConditionalOnMissingBean(PersonResolver.class)
    @EnableConfigurationProperties(VarsamProperties.class)
    static class SpringSecurity {

        @Bean
        PersonResolver varsamSignedIn(VarsamProperties properties) {
            if (properties.person().roles().isEmpty()) {
                LOG.warn(EVERYBODY);
            }
            return new SignedIn(new Roles(properties.person().roles()));
        }
    }

    static final String NOBODY = "Ingen vet vem som är inloggad, så det finns inget beslutsbord: det som en människa"
            + " ska besluta nekas. Lägg till Spring Security, eller en böna som är PersonResolver. / Nobody knows who is"
            + " signed in, so there is no decision desk: what a human has to decide is refused. Add Spring Security, or"
            + " a bean that is a PersonResolver.";

    @Bean
    SmartInitializingSingleton varsamNobodyActs(ObjectProvider<PersonResolver> signedIn) {
        return () -> {
            if (signedIn.stream().findAny().isEmpty()) {
                LOG.warn(NOBODY);
            }
        };
    }
}
