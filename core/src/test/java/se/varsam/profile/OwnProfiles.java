package se.varsam.profile;

import java.util.List;
import se.varsam.use.Act;
import se.varsam.use.Fact;

/** A municipality of a user's own, brought through a service provider. */
public final class OwnProfiles implements ProfileProvider {

    /** For {@link java.util.ServiceLoader}. */
    public OwnProfiles() {}

    @Override
    public List<Profile> profiles() {
        return List.of(profile("grannby", "9998"));
    }

    private static Profile profile(String id, String code) {
        return Profile.of(id, "Grannby kommun", code)
                .clause("GRANNBY-1", "Inga personuppgifter i allmänna verktyg.", "No personal data in public tools.")
                .on(Act.INPUT)
                .deny("GRANNBY-1")
                .when(Fact.TOOL_PUBLIC, Fact.HOLDS_PERSONAL_DATA)
                .build();
    }

    /** One that takes a code that is already taken. */
    public static final class Twin implements ProfileProvider {

        /** For {@link java.util.ServiceLoader}. */
        public Twin() {}

        @Override
        public List<Profile> profiles() {
            return List.of(profile("tvilling", "0582"));
        }
    }
}
