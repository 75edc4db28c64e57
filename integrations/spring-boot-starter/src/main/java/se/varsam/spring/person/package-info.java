/**
 * Who is signed in, by Spring Security: the name of the authentication is the staff reference, so let it be one (of OpenID
 * Connect by {@code user-name-attribute}), and never a name to show or a personal number. Roles come of authorities by {@code
 * varsam.person.roles}; whose authorities give none is nobody who may decide, such as a system that signs in with a token of its
 * own. Without that property everybody is an employee, and the log says so. An application where systems have the authorities of
 * people brings a {@link se.varsam.decision.desk.PersonResolver} of its own, which tells them from people.
 */
@NullMarked
package se.varsam.spring.person;

import org.jspecify.annotations.NullMarked;
