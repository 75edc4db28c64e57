package se.varsam.jackson;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads and writes scenarios. A text holds one scenario, a list of them, or one a line (JSON Lines), as
 * {@link #schema()} describes; words are read whatever their case, spaces and hyphens. Errors name every problem at once.
 *
 * <p>What a scenario does not mention is unknown, and takes the protective value. With {@code "unstated": "HARMLESS"} the
 * one who wrote it vouches that the rest is harmless and known; an information class, a contract, an approval and an
 * attestation are never assumed, and a field given as {@code null} stays unknown.
 *
 * {@snippet class="se.varsam.jackson.ScenariosTest" region="reading"}
 *
 * @since 0.1
 */
public final class Scenarios {

    private static final String SCHEMA = "scenario.schema.json";

    private Scenarios() {}

    /**
     * {@return the scenarios in a file, which errors call by its name}
     *
     * @param file the file, in UTF-8
     * @throws ScenarioException when it cannot be read as scenarios
     */
    public static List<Scenario> read(Path file) {
        return read(Source.of(file));
    }

    /**
     * {@return the scenarios in a stream, which is read to its end and not closed}
     *
     * @param stream the stream, in UTF-8
     * @param source what errors call it
     * @throws ScenarioException when it cannot be read as scenarios
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public static List<Scenario> read(InputStream stream, String source) {
        return read(Source.of(stream, source));
    }

    /**
     * {@return the scenarios in a text}
     *
     * @param json the text
     * @param source what errors call it
     * @throws ScenarioException when it cannot be read as scenarios
     */
    public static List<Scenario> read(String json, String source) {
        return read(new Source(source, json));
    }

    /**
     * {@return a scenario as one line of JSON, with everything stated; reading it gives an equal scenario}
     *
     * @param scenario the scenario
     */
    public static String write(Scenario scenario) {
        return ScenarioShape.SHAPE.write(scenario).toString();
    }

    /** {@return the JSON Schema (2020-12) of a scenario file} */
    public static String schema() {
        InputStream resource = Scenarios.class.getResourceAsStream(SCHEMA);
        if (resource == null) {
            throw new IllegalStateException("The module is incomplete: " + SCHEMA + " is missing.");
        }
        return Source.of(resource, SCHEMA).text();
    }

    private static List<Scenario> read(Source source) {
        List<Scenario> scenarios = source.read(ScenarioShape.SHAPE);
        Set<String> ids = new HashSet<>();
        Place root = Place.root();
        for (Scenario scenario : scenarios) {
            if (!ids.add(scenario.id())) {
                root.problem(
                        "Två scenarier heter " + Echo.of(scenario.id()) + ": ge det ena ett eget id.",
                        "Two scenarios are called " + Echo.of(scenario.id()) + ": rename one.");
            }
        }
        source.complain(root);
        return List.copyOf(scenarios);
    }
}
