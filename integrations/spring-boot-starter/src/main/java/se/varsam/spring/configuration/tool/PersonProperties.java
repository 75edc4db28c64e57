package se.varsam.spring.configuration.tool;

import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;

/**
 * A person by roles; the name may be left out. Never shown.
 *
 * @param name the person's name or staff reference
 * @param roles the roles in which the person acts, at least one
 */
record PersonProperties(
        @DefaultValue(UNNAMED) String name, @DefaultValue Set<Role> roles) {

    private static final String UNNAMED = "(namn ej angivet)";

    Person person(String property) {
        return InvalidConfigurationException.at(property, () -> new Person(name, roles));
    }

    /** The roles only: a name is personal data. */
    @Override
    public String toString() {
        return "PersonProperties" + roles;
    }
}
