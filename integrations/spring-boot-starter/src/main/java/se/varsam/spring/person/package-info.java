/**
 * Who is signed in, by Spring Security: the name of the authentication is the staff reference, so let it be one (of OpenID
 * Connect by {@code user-name-attribute}), and never a name to show or a personal number. Roles come of authorities by {@code
 * varsam.person.roles}; whose authorities give none is an employee. An application where systems sign in, too, brings a {@link
 * se.varsam.decision.desk.PersonResolver} of its own, which tells them from people.
 */
@NullMarked
package se.varsam.spring.person;

import org.jspecify.annotations.NullMarked;
