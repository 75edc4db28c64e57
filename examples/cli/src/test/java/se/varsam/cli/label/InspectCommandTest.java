package se.varsam.cli.label;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.Ran;
import se.varsam.cli.Varsam;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Shown;
import se.varsam.label.AiLabel;
import se.varsam.label.Labeller;

class InspectCommandTest {

    private static final byte[] LABELLED =
            Labeller.standard().label(Samples.png(Color.PINK), AiLabel.generatedBy("Firefly"));

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.write(folder.resolve("bar.png"), Samples.png(Color.PINK));
        Files.write(folder.resolve("märkt.png"), LABELLED);
        Files.write(folder.resolve("signerad.png"), Samples.signed());
    }

    @Test
    void printsTheEvidenceAndLastWhatNoneMeans() {
        Ran ran = varsam("inspect", folder.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replace(folder + "/", "")).isEqualTo("""
                        bar.png: PNG
                          inga spår av AI
                          saknar maskinläsbar märkning
                        märkt.png: PNG
                          Varsams märkning                    XMP                 http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia
                        signerad.png: PNG
                          C2PA-manifest (ej prövat)           caBX
                          saknar maskinläsbar märkning

                        3 filer, varav 1 talar om AI och 0 inte kunde prövas
                        Att inga spår av AI hittas betyder inte att en människa har gjort innehållet: spår försvinner lätt.
                        """);
    }

    @Test
    void saysWhichImagesOfAPageHaveTheirCaption() throws IOException {
        Path page = Files.writeString(
                folder.resolve("sida.md"), "![](a.png)\n\n*Denna bild har genererats med hjälp av AI*\n\n![](b.png)\n");

        assertThat(varsam("inspect", page.toString()).out()).contains("""
                          bild med bildtext om AI intill sig  bild 1 / image 1
                          bildtexten ordagrant                bild 1 / image 1
                          bild utan bildtext om AI intill sig bild 2 / image 2
                        """);
    }

    @Test
    void isInEnglishOnRequest() {
        assertThat(varsam("inspect", "--lang=en", folder.toString()).out())
                .contains("no traces of AI", "Varsam's label", "lacks machine-readable label")
                .endsWith("does not mean that a human made the content: traces are easily lost.\n");
    }

    @Test
    void aBadFileIsToldAndTheRestAreRead() throws IOException {
        Path bad = Files.write(folder.resolve("a.bin"), Samples.unknown());

        Ran ran = varsam("inspect", folder.toString());

        assertThat(ran.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(ran.err().lines()).singleElement().asString().startsWith("varsam: " + bad + ": Formatet känns inte");
        assertThat(ran.out()).contains("märkt.png: PNG", "4 filer, varav 1 talar om AI och 1 inte kunde prövas");
    }

    @Test
    void isALineOfJsonForEachFile() throws JsonProcessingException {
        Ran ran = varsam("inspect", "--json", folder.resolve("märkt.png").toString());

        JsonNode line = new ObjectMapper().readTree(ran.out());
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly("file", "format", "kind", "tellsOfAi", "traces", "missing");
        assertThat(line.path("tellsOfAi").asBoolean()).isTrue();
        assertThat(line.path("traces").path(0).path("kind").asText()).isEqualTo("OWN_LABEL");
        assertThat(ran.err()).contains("betyder inte att en människa har gjort innehållet");
    }

    @Test
    void readsStandardInput() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = Varsam.run(new ByteArrayInputStream(LABELLED), out, new ByteArrayOutputStream(), "inspect", "-");

        assertThat(code).isZero();
        assertThat(out.toString(UTF_8)).startsWith("stdin: PNG\n  Varsams märkning");
    }

    @Test
    void missingFileIs66() {
        assertThat(varsam("inspect", folder.resolve("borta.png").toString()).code())
                .isEqualTo(Exit.NO_INPUT);
    }

    @Test
    void drawsNothingOfWhatAFileSays() {
        assertThat(Shown.plain("a\u001B[31m\nb\u202E")).isEqualTo("a\uFFFD[31m\uFFFDb\uFFFD");
    }
}
