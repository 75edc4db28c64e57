package se.varsam;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.varsam.profile.Profile;
import se.varsam.profile.Settings;
import se.varsam.use.Act;

/**
 * The rules of a profile with the layers on it, compiled for a municipality's settings. They know nothing of tools. Those
 * that answer a question of its own are compiled when it is first asked; a race compiles them twice, to the same end.
 */
final class Rulebook {

    private final Profile profile;
    private final List<Profile> layers;
    private final Settings settings;
    private final Map<Act, ActRules> acts = new EnumMap<>(Act.class);
    private @Nullable ActRules labels;
    private @Nullable Telling telling;

    private Rulebook(Profile profile, List<Profile> layers, Settings settings) {
        this.profile = profile;
        this.layers = layers;
        this.settings = settings;
        for (Act act : Act.values()) {
            acts.put(act, ActRules.compile(profile, layers, settings, act));
        }
    }

    static Rulebook compile(Profile profile, List<Profile> layers, Settings settings) {
        return new Rulebook(profile, layers, settings);
    }

    ActRules of(Act act) {
        return requireNonNull(acts.get(act));
    }

    /** {@return those on a file's label} */
    ActRules labels() {
        ActRules known = labels;
        if (known == null) {
            known = ActRules.compile(profile, layers, settings, Act.PUBLISH, LabelCheck::asks);
            labels = known;
        }
        return known;
    }

    /** {@return those on what must be told of AI} */
    Telling telling() {
        Telling known = telling;
        if (known == null) {
            known = Telling.of(profile, layers, settings);
            telling = known;
        }
        return known;
    }
}
