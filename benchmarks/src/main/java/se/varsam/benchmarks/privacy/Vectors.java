package se.varsam.benchmarks.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the published test vectors of a data folder. */
final class Vectors {

    private final Path data;

    Vectors(Path data) {
        this.data = data;
    }

    /**
     * A text and how many finds it holds.
     *
     * @param text the text
     * @param expected how many
     */
    record Vector(String text, int expected) {}

    /** {@return a table of text and expected count} */
    List<Vector> table(String name) throws IOException {
        List<Vector> vectors = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("vectors/" + name))) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && !cells[0].equals("text")) {
                vectors.add(new Vector(cells[0], Integer.parseInt(cells[1])));
            }
        }
        return vectors;
    }

    /** {@return the values of some fields of the objects of a JSON list, those that are valid or those that are not} */
    List<String> list(String name, Validity validity, String... fields) throws IOException {
        List<String> values = new ArrayList<>();
        for (JsonNode each :
                new ObjectMapper().readTree(data.resolve("vectors/" + name).toFile())) {
            if (each.path("valid").asBoolean() == (validity == Validity.VALID)) {
                for (String field : fields) {
                    values.add(each.path(field).asText());
                }
            }
        }
        return values;
    }

    /** Whether a vector is right or wrong. */
    enum Validity {
        /** It is. */
        VALID,
        /** It is not. */
        INVALID
    }

    /** {@return the lines of a file} */
    List<String> lines(String name) throws IOException {
        return Files.readAllLines(data.resolve(name));
    }

    /** {@return a file's text} */
    String text(String name) throws IOException {
        return Files.readString(data.resolve(name));
    }
}
