package se.varsam.person;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A named human being in one or more roles. Responsibility is only ever held by a person (Karlskoga 102); there is no way
 * to make a system look like one.
 *
 * @param name the person's name or staff reference, not blank; never shown by {@link #toString()}
 * @param roles the roles in which the person acts, at least one
 * @since 0.1
 */
public record Person(String name, Set<Role> roles) {

    /** Refuses a blank name and a person without a role: {@link IllegalArgumentException}. */
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("En person behöver ett namn / a person needs a name; it is blank.");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("En person behöver minst en roll / a person needs at least one role.");
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /**
     * A person in roles.
     *
     * @param name the person's name or staff reference
     * @param role a role
     * @param more further roles
     * @return the person
     * @throws IllegalArgumentException when the name is blank
     */
    public static Person of(String name, Role role, Role... more) {
        return new Person(name, EnumSet.of(role, more));
    }

    /**
     * Whether the person acts in one of some roles.
     *
     * @param any the roles to look for
     * @return true when at least one is held
     */
    public boolean isOneOf(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether it is the same human being, in whatever roles}
     *
     * @param other another person; names are compared exactly
     */
    public boolean isSameAs(Person other) {
        return name.equals(other.name);
    }

    /** The roles only: a name is personal data. */
    @Override
    public String toString() {
        return "Person" + roles;
    }
}
