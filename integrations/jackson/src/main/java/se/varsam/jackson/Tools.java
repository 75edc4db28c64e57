package se.varsam.jackson;

import java.io.InputStream;
import java.nio.file.Path;
import se.varsam.tool.ToolRegister;

/**
 * Reads a tool register: one tool, a list of tools, or one a line, each as in a scenario. What a tool does not state is
 * unknown.
 *
 * @since 0.1
 */
public final class Tools {

    private Tools() {}

    /**
     * {@return the register in a file, which errors call by its name}
     *
     * @param file the file, in UTF-8
     * @throws ScenarioException when it cannot be read as tools, or two tools share an id
     */
    public static ToolRegister read(Path file) {
        return read(Source.of(file));
    }

    /**
     * {@return the register in a stream, which is read to its end and not closed}
     *
     * @param stream the stream, in UTF-8
     * @param source what errors call it
     * @throws ScenarioException when it cannot be read as tools, or two tools share an id
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    public static ToolRegister read(InputStream stream, String source) {
        return read(Source.of(stream, source));
    }

    /**
     * {@return the register in a text}
     *
     * @param json the text
     * @param source what errors call it
     * @throws ScenarioException when it cannot be read as tools, or two tools share an id
     */
    public static ToolRegister read(String json, String source) {
        return read(new Source(source, json));
    }

    private static ToolRegister read(Source source) {
        var tools = source.read(ToolShape.SHAPE);
        try {
            return ToolRegister.of(tools);
        } catch (IllegalArgumentException sharedId) {
            Place root = Place.root();
            root.problem(sharedId);
            source.complain(root);
            throw sharedId;
        }
    }
}
