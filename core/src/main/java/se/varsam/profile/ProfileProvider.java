package se.varsam.profile;

import java.util.List;

/**
 * Brings profiles of a user's own; found with {@link java.util.ServiceLoader}.
 *
 * @since 0.1
 */
public interface ProfileProvider {

    /** {@return the profiles, with ids and codes that no other provider uses} */
    List<Profile> profiles();
}
