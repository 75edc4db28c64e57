package se.varsam.cli.label;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.varsam.cli.Ran.varsam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.Ran;
import se.varsam.label.AiLabel;
import se.varsam.label.Labeller;

/** One picture in a folder of its own, and the command that labels. */
abstract class LabelFixture {

    static final byte[] PNG = Samples.png(Color.RED);
    static final byte[] LABELLED = Labeller.standard().label(PNG, AiLabel.generatedBy("Firefly"));

    @TempDir
    Path folder;

    Path picture;

    @BeforeEach
    void drawPicture() throws IOException {
        picture = Files.write(folder.resolve("bild.png"), PNG);
    }

    Ran label(Object... words) {
        List<String> line = new ArrayList<>(List.of("label", "--system=Firefly"));
        for (Object word : words) {
            line.add(word.toString());
        }
        return varsam(line.toArray(String[]::new));
    }

    static JsonNode json(Ran ran) throws JsonProcessingException {
        return new ObjectMapper().readTree(ran.out().lines().findFirst().orElseThrow());
    }

    static String xmpOf(Path file) throws IOException {
        return new String(Files.readAllBytes(file), UTF_8);
    }
}
