package se.varsam.jackson;

import java.util.Set;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** A person by roles; the name may be left out. */
final class PersonShape extends Shape<Person> {

    static final PersonShape SHAPE = new PersonShape();

    private static final String UNNAMED = "(namn ej angivet)";

    private final Field<Person, String> name = text("name", Person::name);
    private final Field<Person, Set<Role>> roles =
            required("roles", Many.set(new Constants<>(Role.class)).notEmpty(), Person::roles);

    private PersonShape() {
        super("person");
    }

    /** Somebody whom the file vouches for without naming. */
    static Person unnamed(Role role) {
        return Person.of(UNNAMED, role);
    }

    @Override
    Person make(Given given) {
        return new Person(given.get(name, UNNAMED), given.need(roles));
    }
}
