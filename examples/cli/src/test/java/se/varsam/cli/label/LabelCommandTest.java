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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.cli.Ran;
import se.varsam.cli.Varsam;
import se.varsam.cli.terminal.Exit;

class LabelCommandTest extends LabelFixture {

    @Nested
    class Where {

        @Test
        void aloneAFileIsLabelledInPlace() throws IOException {
            Ran ran = label(picture);

            assertThat(ran.code()).isEqualTo(Exit.ALL_DONE);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .isEqualTo(picture
                            + ": märkt (PNG: maskinläsbar märkning; saknar synlig märkning)\n\n"
                            + "1 märkta, 0 avmärkta, 0 i sidofil, 0 oförändrade, 0 misslyckade\n"
                            + "utan synlig märkning, som formatet inte har plats för: 1\n"
                            + "sätt bredvid: \"Denna bild har genererats med hjälp av AI\"\n");
            assertThat(picture).hasBinaryContent(LABELLED);
        }

        @Test
        void aSecondTimeNothingChanges() {
            label(picture);

            assertThat(label(picture, "--lang=en").out())
                    .contains(": unchanged (PNG: machine-readable label; lacks visible label)")
                    .contains("0 labelled, 0 unlabelled, 0 in a sidecar file, 1 unchanged, 0 failed");
        }

        @Test
        void theSecondWordIsTheFileToWrite() {
            Path out = folder.resolve("ny/märkt.png");

            assertThat(label(picture, out).code()).isZero();
            assertThat(out).hasBinaryContent(LABELLED);
            assertThat(picture).hasBinaryContent(PNG);
        }

        @Test
        void theSecondWordIsTheFolderToWriteIn() throws IOException {
            Path out = Files.createDirectory(folder.resolve("ut"));

            label(picture, out);

            assertThat(out.resolve("bild.png")).hasBinaryContent(LABELLED);
        }

        @Test
        void theSecondWordNeverReplacesAFile() throws IOException {
            Path other = Files.write(folder.resolve("annan.png"), Samples.png(Color.BLUE));

            Ran ran = label(picture, other);

            assertThat(ran.code()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("annan.png: finns redan: ange --out");
            assertThat(other).hasBinaryContent(Samples.png(Color.BLUE));
            assertThat(picture).hasBinaryContent(PNG);
            assertThat(label(picture, "--out", other).code()).isZero();
            assertThat(other).hasBinaryContent(LABELLED);
        }

        @Test
        void severalFilesNeedAPlace() throws IOException {
            Path two = Files.write(folder.resolve("två.png"), PNG);
            Path three = Files.write(folder.resolve("tre.png"), PNG);

            assertThat(label(picture, two, three).code()).isEqualTo(Exit.USAGE);
            assertThat(picture).hasBinaryContent(PNG);
            assertThat(label(picture, two, three, "--in-place").code()).isZero();
            assertThat(three).hasBinaryContent(LABELLED);
        }

        @Test
        void outAndInPlaceExcludeEachOther() {
            assertThat(label(picture, "--in-place", "--out", folder).code()).isEqualTo(Exit.USAGE);
        }

        @Test
        void whatCannotBeUndoneIsNotDoneInPlaceUnasked() {
            Ran ran = label(picture, "--draw=band");

            assertThat(ran.code()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("går inte att ta bort");
            assertThat(picture).hasBinaryContent(PNG);
        }

        @Test
        void missingFileIs66BeforeAnythingIsWritten() {
            assertThat(label(picture, folder.resolve("borta.png"), "--in-place").code())
                    .isEqualTo(Exit.NO_INPUT);
            assertThat(picture).hasBinaryContent(PNG);
        }
    }

    @Nested
    class StandardStreams {

        @Test
        void carryTheFileAndNothingElse() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();

            int code = Varsam.run(new ByteArrayInputStream(PNG), out, err, "label", "-", "--system=Firefly");

            assertThat(code).isZero();
            assertThat(out.toByteArray()).isEqualTo(LABELLED);
            assertThat(err.toString(UTF_8)).startsWith("stdout: märkt (PNG: ");
        }

        @Test
        void goToAFileAndComeFromOne() {
            Path out = folder.resolve("ut.png");
            ByteArrayOutputStream written = new ByteArrayOutputStream();

            Varsam.run(
                    new ByteArrayInputStream(PNG), written, written, "label", "-", out.toString(), "--system=Firefly");
            assertThat(out).hasBinaryContent(LABELLED);
            written.reset();
            Varsam.run(
                    new ByteArrayInputStream(new byte[0]),
                    written,
                    new ByteArrayOutputStream(),
                    "unlabel",
                    out.toString(),
                    "-");
            assertThat(written.toByteArray()).isEqualTo(PNG);
        }

        @Test
        void giveNothingForABadFile() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            int code = Varsam.run(
                    new ByteArrayInputStream(Samples.unknown()),
                    out,
                    new ByteArrayOutputStream(),
                    "label",
                    "-",
                    "--system=Firefly");

            assertThat(code).isEqualTo(Exit.SOME_FAILED);
            assertThat(out.toByteArray()).isEmpty();
        }

        @Test
        void standAlone() {
            assertThat(label("-", picture, "--in-place").code()).isEqualTo(Exit.USAGE);
            assertThat(label("-", "--in-place").code()).isEqualTo(Exit.USAGE);
            assertThat(label(folder, "-").code()).isEqualTo(Exit.USAGE);
            assertThat(label("-", picture, "--out", folder.resolve("x")).code()).isEqualTo(Exit.USAGE);
        }
    }

    @Nested
    class Saying {

        @Test
        void everythingThatALabelHolds() throws IOException {
            Ran ran = label(
                    picture,
                    "--system-version=3.1",
                    "--origin=edited",
                    "--kind=map",
                    "--caption-lang=en,sv",
                    "--date=2026-11-20",
                    "--reviewer=Kommunikatör",
                    "--editor=Kanslichef",
                    "--reviewed=2026-11-21",
                    "--prompt=En karta",
                    "--prompt-writer=Handläggare");

            assertThat(ran.code()).isZero();
            assertThat(xmpOf(picture))
                    .contains("compositeWithTrainedAlgorithmicMedia", "Firefly", "3.1", "MAP", "2026-11-20")
                    .contains("Kommunikatör", "Kanslichef", "2026-11-21", "En karta", "Handläggare");
        }

        @Test
        void theCaptionInTheLanguagesGivenOnly() throws JsonProcessingException {
            assertThat(json(label(picture, "--json", "--caption-lang=en"))
                            .path("caption")
                            .asText())
                    .startsWith("This image")
                    .doesNotContain("bild");
        }

        @Test
        void thePolicysCaption() throws JsonProcessingException {
            assertThat(json(label(picture, "--json", "--policy=soderkoping"))
                            .path("caption")
                            .asText())
                    .isEqualTo("Denna bild har genererats med hjälp av AI");
            assertThat(label(picture, "--policy=soderkopin").code()).isEqualTo(Exit.USAGE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--reviewer=A",
                    "--prompt-writer=A",
                    "--origin=human",
                    "--origin=genrated",
                    "--kind=picture?",
                    "--date=20 november",
                    "--layers=seen",
                    "--caption-lang=de",
                    "--sidecar=often",
                    "--jobs=many",
                    "--prompt= "
                })
        void nonsenseIsWrongUsageAndNothingIsDone(String option) {
            Ran ran = label(picture, option);

            assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).doesNotContain("Exception");
            assertThat(picture).hasBinaryContent(PNG);
        }

        @Test
        void theSystemAlways() {
            assertThat(varsam("label", picture.toString()).code()).isEqualTo(Exit.USAGE);
            assertThat(varsam("label", picture.toString(), "--system= ").code()).isEqualTo(Exit.USAGE);
        }

        @Test
        void onlyTheLayersChosen() throws JsonProcessingException {
            JsonNode line = json(label(picture, "--json", "--layers", "metadata"));

            assertThat(line.path("written").toString()).isEqualTo("[\"METADATA\"]");
            assertThat(line.path("missing")).isEmpty();
            assertThat(label(picture, "--layers=visible").err()).contains("ingen plats för de valda lagren");
        }
    }

    @Nested
    class ForeignManifests {

        @Test
        void areLeftAloneUnlessBroken() throws IOException {
            Path signed = Files.write(folder.resolve("signerad.png"), Samples.signed());

            Ran ran = label(signed);

            assertThat(ran.code()).isEqualTo(Exit.SOME_FAILED);
            assertThat(ran.err()).contains("C2PA-manifest");
            assertThat(signed).hasBinaryContent(Samples.signed());
            assertThat(label(signed, "--break-c2pa").code()).isZero();
            assertThat(xmpOf(signed)).contains("caBXmanifest", "Firefly");
        }

        @Test
        void areLabelledBesideOnRequest() throws IOException {
            Path signed = Files.write(folder.resolve("signerad.png"), Samples.signed());
            Path out = folder.resolve("ut");

            Ran ran = label(signed, "--out", out + "/", "--sidecar");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains(": märkt i sidofil (signerad.png.xmp)");
            assertThat(out.resolve("signerad.png")).hasBinaryContent(Samples.signed());
            assertThat(xmpOf(out.resolve("signerad.png.xmp"))).contains("Firefly", "Denna bild");
        }
    }

    @Nested
    class InSidecars {

        @Test
        void goesWhatIsNotRecognised() throws IOException {
            Path file = Files.write(folder.resolve("x.bin"), Samples.unknown());

            assertThat(label("--sidecar", file).code()).isZero();
            assertThat(file).hasBinaryContent(Samples.unknown());
            assertThat(xmpOf(folder.resolve("x.bin.xmp"))).contains("trainedAlgorithmicMedia");
            assertThat(label("--sidecar", picture).out()).doesNotContain("sidofil (");
        }

        @Test
        void goesEveryLabelOnRequest() throws JsonProcessingException {
            Path sidecar = folder.resolve("bild.png.xmp");

            assertThat(json(label(picture, "--sidecar=always", "--json"))
                            .path("sidecar")
                            .asText())
                    .isEqualTo(sidecar.toString());
            assertThat(picture).hasBinaryContent(LABELLED);
            assertThat(sidecar).exists();
        }

        @Test
        void ownOnesAreReplacedAndForeignOnesKept() throws IOException {
            Path file = Files.write(folder.resolve("x.bin"), Samples.unknown());
            Path sidecar = folder.resolve("x.bin.xmp");
            label("--sidecar", file);
            label("--sidecar", file, "--system-version=7.7");
            assertThat(xmpOf(sidecar)).contains("7.7");

            String foreign = xmpOf(sidecar)
                    .replaceFirst("<rdf:Description ", "<rdf:Description xmlns:darktable='http://darktable.sf.net/' ");
            Files.writeString(sidecar, foreign);
            Ran ran = label("--sidecar", file);

            assertThat(ran.code()).isEqualTo(Exit.SOME_FAILED);
            assertThat(ran.err()).contains("x.bin.xmp finns redan och är inte skriven av Varsam");
            assertThat(sidecar).hasContent(foreign);
        }
    }

    @Nested
    class AsJson {

        @Test
        void isALineForEachFileBadOnesToo() throws IOException {
            Path bad = Files.write(folder.resolve("x.bin"), Samples.unknown());

            Ran ran = label(bad, picture, "--in-place", "--json");

            assertThat(ran.out().lines()).hasSize(2);
            JsonNode first = json(ran);
            assertThat(first.path("result").asText()).isEqualTo("FAILED");
            assertThat(first.path("reason").asText()).isEqualTo("UNSUPPORTED");
            JsonNode second = new ObjectMapper()
                    .readTree(ran.out().lines().skip(1).findFirst().orElseThrow());
            assertThat(second.fieldNames())
                    .toIterable()
                    .containsExactly("file", "out", "result", "format", "kind", "written", "missing", "caption");
            assertThat(second.path("result").asText()).isEqualTo("LABELLED");
            assertThat(ran.err()).contains("1 märkta, 0 avmärkta, 0 i sidofil, 0 oförändrade, 1 misslyckade");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesWhatIsNoRegularFile() {
        Ran ran = varsam(
                "label", "--system=Firefly", "--out", folder.resolve("ut").toString(), "/dev/null");

        assertThat(ran.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(ran.err()).contains("/dev/null: är ingen vanlig fil");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhichFileCannotBeWritten() throws IOException {
        Path file = Files.write(folder.resolve("skrivs-inte.png"), Samples.png(Color.PINK));

        Ran ran = varsam("label", "--system=Firefly", "--out", "/proc/ut.png", file.toString());

        assertThat(ran.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(ran.err()).contains("skrivs-inte.png: /proc/ut.png: ").doesNotContain("filen finns inte");
    }
}
