package se.varsam.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import se.varsam.term.Terms;

/**
 * All profiles there are: the five municipalities, the law, and those that users bring through {@link ProfileProvider}.
 *
 * @since 0.1
 */
public final class Profiles {

    /** The id of the law layer. */
    public static final String LAW = "law";

    /** The id of the library's own safeguards, which answer bad input under their own name. */
    public static final String SAFEGUARDS = "varsam";

    private Profiles() {}

    private static final class Loaded {
        static final Map<String, Profile> BY_ID = load();
    }

    /** {@return every profile, the municipalities first, the law last of our own, then the users'} */
    public static List<Profile> all() {
        return List.copyOf(Loaded.BY_ID.values());
    }

    /**
     * {@return the profile with an id or a municipality code}
     *
     * @param idOrCode for example {@code soderkoping} or {@code 0582}
     * @throws se.varsam.term.UnknownTermException when there is none; the message names the nearest
     */
    public static Profile get(String idOrCode) {
        return Loaded.BY_ID.values().stream()
                .filter(profile -> profile.id().equals(idOrCode)
                        || (!idOrCode.isBlank() && profile.code().equals(idOrCode)))
                .findFirst()
                .orElseThrow(() -> Terms.unknown("profil", idOrCode, names()));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Profile profile : Loaded.BY_ID.values()) {
            names.add(profile.id());
            if (!profile.code().isBlank()) {
                names.add(profile.code());
            }
        }
        return names;
    }

    private static Map<String, Profile> load() {
        List<Profile> all = new ArrayList<>();
        for (ProfileProvider provider : ServiceLoader.load(ProfileProvider.class)) {
            all.addAll(provider.profiles());
        }
        Map<String, Profile> byId = new LinkedHashMap<>();
        for (Profile profile : all) {
            boolean codeTaken = !profile.code().isBlank()
                    && byId.values().stream().anyMatch(other -> other.code().equals(profile.code()));
            if (codeTaken || byId.put(profile.id(), profile) != null) {
                throw new IllegalStateException("Två profiler delar id eller kommunkod: " + profile.id() + " "
                        + profile.code() + ". / Two profiles share an id or code: rename one.");
            }
        }
        return byId;
    }
}
