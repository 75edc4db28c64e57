package se.varsam.spring.person;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.person.Role;

/**
 * The roles that authorities give.
 *
 * @param given a role for each authority, by its name
 */
record Roles(Map<String, Role> given) {

    /** {@return the roles of whoever has some authorities: an employee, when none of them gives any} */
    Set<Role> of(Collection<String> authorities) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        authorities.stream()
                .flatMap(each -> Stream.of(each, bound(each)))
                .flatMap(name -> Stream.ofNullable(given.get(name)))
                .forEach(roles::add);
        return roles.isEmpty() ? EnumSet.of(Role.EMPLOYEE) : roles;
    }

    /** What is left of a name that was written without brackets, as Spring Boot reads it. */
    private static String bound(String authority) {
        return authority.replaceAll("[^\\p{Alnum}-]", "");
    }
}
