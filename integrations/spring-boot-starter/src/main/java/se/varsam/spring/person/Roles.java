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

    /**
     * {@return the roles of whoever has some authorities; none when none of them gives any, and then it may be a machine that has
     * signed in. Where no authority gives any, everybody is an employee}
     */
    Set<Role> of(Collection<String> authorities) {
        if (given.isEmpty()) {
            return EnumSet.of(Role.EMPLOYEE);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        authorities.stream()
                .flatMap(each -> Stream.of(each, bound(each)))
                .flatMap(name -> Stream.ofNullable(given.get(name)))
                .forEach(roles::add);
        return roles;
    }

    /** What is left of a name that was written without brackets, as Spring Boot reads it. */
    private static String bound(String authority) {
        return authority.replaceAll("[^\\p{Alnum}-]", "");
    }
}
