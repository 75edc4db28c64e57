package se.varsam.profile.se;

import java.util.List;
import se.varsam.profile.Profile;
import se.varsam.profile.ProfileProvider;

/** Brings the profiles that come with the library. */
public final class SwedishProfiles implements ProfileProvider {

    /** For {@link java.util.ServiceLoader}. */
    public SwedishProfiles() {}

    @Override
    public List<Profile> profiles() {
        return List.of(
                Karlshamn.PROFILE,
                Karlskoga.PROFILE,
                Norsjo.PROFILE,
                Soderkoping.PROFILE,
                Kommun004.PROFILE,
                Law.PROFILE,
                Safeguards.PROFILE);
    }
}
