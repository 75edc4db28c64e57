package se.varsam.spring.person;

import java.util.Optional;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** Takes who is acting from Spring Security. */
@AutoConfiguration
@ConditionalOnClass(SecurityContextHolder.class)
class PersonAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PersonResolver varsamSignedIn() {
        return () -> Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(each -> !(each instanceof AnonymousAuthenticationToken))
                .map(each -> Person.of(each.getName(), Role.EMPLOYEE));
    }
}
