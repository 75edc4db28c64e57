package se.varsam.decision.desk;

import java.util.Optional;
import se.varsam.person.Person;

/**
 * Says who is acting now. It is the application's authentication that knows: take the person from the security context of
 * the request, never from a parameter or a header that the caller sets. There is no default, and the desk takes no name.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface PersonResolver {

    /** {@return who is authenticated and acting in this thread now; empty when nobody is, and then the desk refuses} */
    Optional<Person> current();
}
