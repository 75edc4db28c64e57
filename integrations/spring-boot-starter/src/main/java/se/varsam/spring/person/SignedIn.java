package se.varsam.spring.person;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.person.Person;
import se.varsam.person.Role;

/**
 * Who has signed in, by Spring Security. It has to be that human being, now: nobody anonymous, nobody remembered from an
 * earlier visit, nobody whom somebody else has switched to, nothing that runs as somebody, and nobody without a role.
 */
final class SignedIn implements PersonResolver {

    /** By name: each is in a part of Spring Security that need not be there. */
    private static final Set<String> OF_ANOTHER = Set.of(
            "org.springframework.security.access.intercept.RunAsUserToken",
            "org.springframework.security.web.authentication.switchuser.SwitchUserGrantedAuthority");

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final Roles roles;

    SignedIn(Roles roles) {
        this.roles = roles;
    }

    @Override
    public Optional<Person> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(trust::isFullyAuthenticated)
                .filter(each -> Stream.concat(Stream.of(each), each.getAuthorities().stream())
                        .noneMatch(SignedIn::isOfAnother))
                .filter(each -> each.getName() != null && !each.getName().isBlank())
                .flatMap(this::person);
    }

    /** Of a token its name is the subject, never a name to show. */
    private Optional<Person> person(Authentication signedIn) {
        Set<Role> held = roles.of(signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
        return held.isEmpty() ? Optional.empty() : Optional.of(new Person(signedIn.getName(), held));
    }

    private static boolean isOfAnother(Object part) {
        return Stream.<Class<?>>iterate(part.getClass(), type -> type != null, Class::getSuperclass)
                .anyMatch(type -> OF_ANOTHER.contains(type.getName()));
    }
}
