package se.varsam.jackson;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import se.varsam.profile.Settings;

/**
 * Reads and writes a municipality's settings: one object, as in a scenario. What is left out keeps the protective value.
 *
 * @since 0.1
 */
public final class SettingsJson {

    private SettingsJson() {}

    /**
     * {@return the settings in a file, which errors call by its name}
     *
     * @param file the file, in UTF-8
     * @throws ScenarioException when it cannot be read as settings
     */
    public static Settings read(Path file) {
        return read(Source.of(file));
    }

    /**
     * {@return the settings in a stream, which is read to its end and not closed}
     *
     * @param stream the stream, in UTF-8
     * @param source what errors call it
     * @throws ScenarioException when it cannot be read as settings
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public static Settings read(InputStream stream, String source) {
        return read(Source.of(stream, source));
    }

    /**
     * {@return the settings in a text}
     *
     * @param json the text
     * @param source what errors call it
     * @throws ScenarioException when it cannot be read as settings
     */
    public static Settings read(String json, String source) {
        return read(new Source(source, json));
    }

    /**
     * {@return settings as one line of JSON; reading it gives equal settings}
     *
     * @param settings the settings
     */
    public static String write(Settings settings) {
        return SettingsShape.SHAPE.write(settings).toString();
    }

    private static Settings read(Source source) {
        List<Settings> all = source.read(SettingsShape.SHAPE);
        if (all.size() != 1) {
            Place root = Place.root();
            root.problem(
                    "Flera objekt: en kommun har en uppsättning inställningar.",
                    "Several objects: a municipality has one set of settings.");
            source.complain(root);
        }
        return all.get(0);
    }
}
