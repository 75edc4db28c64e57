package se.varsam.cli.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

class LabelFoldersTest extends LabelFixture {

    private Path in;
    private Path out;

    @BeforeEach
    void fill() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("ut");
        Files.createDirectories(in.resolve("djup/ner"));
        Files.createDirectories(in.resolve(".git"));
        Files.write(in.resolve("a.png"), PNG);
        Files.write(in.resolve("djup/ner/b.png"), PNG);
        Files.write(in.resolve(".dold.png"), PNG);
        Files.write(in.resolve(".git/c.png"), PNG);
        Files.writeString(in.resolve("a.png.XMP"), "sidofil");
    }

    @Test
    void keepsTheStructureAndLeavesOutHiddenFilesAndSidecars() {
        assertThat(label(in, out).code()).isZero();
        assertThat(out.resolve("a.png")).hasBinaryContent(LABELLED);
        assertThat(out.resolve("djup/ner/b.png")).hasBinaryContent(LABELLED);
        assertThat(out).isDirectoryNotContaining("glob:**/.*").isDirectoryNotContaining("glob:**.XMP");
        assertThat(in.resolve("a.png")).hasBinaryContent(PNG);
    }

    @Test
    void aBadFileIsToldAndTheRestAreDone() throws IOException {
        Files.write(in.resolve("aa.bin"), Samples.unknown());
        Files.write(in.resolve("ab.png"), Arrays.copyOf(PNG, PNG.length / 2));

        Ran ran = label(in, "--out", out);

        assertThat(ran.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(ran.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).contains("aa.bin: Formatet känns inte igen"),
                        line -> assertThat(line).contains("ab.png: PNG: filen är skadad"));
        assertThat(ran.out()).contains("2 märkta, 0 avmärkta, 0 i sidofil, 0 oförändrade, 2 misslyckade");
        assertThat(out.resolve("djup/ner/b.png")).hasBinaryContent(LABELLED);
        assertThat(out.resolve("aa.bin")).doesNotExist();
    }

    @Test
    void resultsStandInTheOrderOfInputWithManyJobs() throws IOException {
        List<String> names = IntStream.range(100, 150).mapToObj(i -> i + ".png").toList();
        for (String name : names) {
            Files.write(in.resolve("djup").resolve(name), PNG);
        }

        Ran ran = label(in, out, "--jobs=8", "--json");

        assertThat(ran.out().lines().filter(line -> line.contains("/1")).toList())
                .hasSize(50)
                .isSorted();
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Files.createSymbolicLink(in.resolve("länk.png"), picture);
        Files.createSymbolicLink(in.resolve("mapp"), folder);

        Ran ran = label(in, "--in-place");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("länk.png: länk, följs inte", "mapp: länk, följs inte");
        assertThat(picture).hasBinaryContent(PNG);
    }

    @Test
    void aLinkInTheOutFolderDoesNotLeadOut() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("annanstans"));
        Files.createDirectory(out);
        Files.createSymbolicLink(out.resolve("djup"), elsewhere);

        Ran ran = label(in, "--out", out);

        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("leder genom en länk ut ur mappen");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(out.resolve("a.png")).doesNotExist();
    }

    @Test
    void twoFilesForOneOutputAreRefusedBeforeAnythingIsWritten() {
        Ran ran = label(picture, in.resolve("a.png"), in.resolve("djup/../a.png"), "--out", out);

        assertThat(ran.code()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("skulle skriva samma fil");
        assertThat(out).doesNotExist();
    }

    @Test
    void anOutputThatIsAnotherInputIsRefused() {
        assertThat(label(in.resolve("a.png"), in, "--out", in).code()).isEqualTo(Exit.USAGE);
        assertThat(in.resolve("a.png")).hasBinaryContent(PNG);
    }

    @Test
    void severalFoldersGetTheirNames() throws IOException {
        Path other = Files.createDirectory(folder.resolve("andra"));
        Files.write(other.resolve("a.png"), PNG);

        assertThat(label(in, other, picture, "--out", out).code()).isZero();
        assertThat(out.resolve("in/a.png")).hasBinaryContent(LABELLED);
        assertThat(out.resolve("andra/a.png")).hasBinaryContent(LABELLED);
        assertThat(out.resolve("bild.png")).hasBinaryContent(LABELLED);
    }

    @Test
    void anOutFolderInsideIsNotReadTheNextTime() {
        Path inside = in.resolve("ut");

        label(in, "--out", inside);
        Ran again = label(in, "--out", inside);

        assertThat(again.out()).contains("2 märkta");
        assertThat(inside.resolve("ut")).doesNotExist();
    }

    @Test
    void anEmptyFolderIsNotCalledDone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("tom"));

        assertThat(label(empty).code()).isEqualTo(Exit.NO_INPUT);
    }
}
