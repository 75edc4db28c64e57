package se.varsam.privacy.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.privacy.name.NameCorpus.Sentence;

class NameModelWriterTest {

    private static final String MARKED = """
            Enligt 0
            Karin PER
            Grumsk PER
            , 0
            som 0
            svarade 0
            ( 0
            i 0
            går 0
            ) 0
            . 0

            Den 0
            " 0
            stora 0
            " 0
            Volvobilen 0
            stod 0
            still 0
            . 0
            """;

    @TempDir
    Path folder = Path.of("");

    private List<Sentence> sentences() throws IOException {
        return NameCorpus.read(Files.writeString(folder.resolve("marked.tsv"), MARKED));
    }

    @Test
    void putsWordsTogetherAsTheyAreWritten() throws IOException {
        assertThat(sentences())
                .extracting(Sentence::text)
                .containsExactly("Enligt Karin Grumsk, som svarade (i går).", "Den \"stora\" Volvobilen stod still.");
        assertThat(sentences().get(0).named()).containsExactly("Karin", "Grumsk");
        assertThat(sentences().get(1).names()).isEmpty();
    }

    @Test
    void learnsFromSentencesAndWritesTheSameTwice() throws IOException {
        List<Sentence> repeated = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            repeated.addAll(sentences());
        }
        NameModelWriter.Model model = NameModelWriter.learn(repeated, List.of());

        assertThat(model.ordinary()).containsKeys("svarade", "stora").doesNotContainKeys("volvobilen", "karin");
        assertThat(model.weights())
                .isEqualTo(NameModelWriter.learn(repeated, List.of()).weights());
        Surroundings surroundings = new Surroundings(model.lexicon(), new NameModel(model.weights()));
        NameDetector detector = new NameDetector(model.lexicon(), surroundings, 0, 0);
        assertThat(NameEvaluation.Score.of(detector, sentences()))
                .satisfies(score -> assertThat(score.met()).isEqualTo(1))
                .satisfies(score -> assertThat(score.found()).isEqualTo(1));
    }

    @Test
    void writesSourcesIntoTheResources() throws IOException {
        Path statutes = Files.writeString(folder.resolve("statutes.txt"), "Denna lag gäller.\nBilaga\n");
        sentences();
        NameModelWriter.main(
                new String[] {folder.resolve("marked.tsv").toString(), statutes.toString(), folder.toString()});

        assertThat(Files.readString(folder.resolve("model.txt"))).contains("CC BY 4.0", "grumsk");
        assertThat(Files.readString(folder.resolve("ordinary.txt"))).startsWith("#");
    }
}
