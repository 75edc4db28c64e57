package se.varsam.cli.label;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

class UnlabelCommandTest {

    private static final byte[] PNG = Samples.png(Color.CYAN);

    @TempDir
    private Path folder;

    private Path picture;

    @BeforeEach
    void labelPicture() throws IOException {
        picture = Files.write(folder.resolve("bild.png"), PNG);
        assertThat(varsam("label", "--system=Firefly", picture.toString()).code())
                .isZero();
    }

    @Test
    void givesTheOriginalBytesBack() {
        Ran ran = varsam("unlabel", picture.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith(picture + ": avmärkt\n").contains("0 märkta, 1 avmärkta");
        assertThat(picture).hasBinaryContent(PNG);
    }

    @Test
    void writesElsewhereOnRequest() {
        Path out = folder.resolve("ut/bild.png");

        assertThat(varsam("unlabel", picture.toString(), out.toString()).code()).isZero();
        assertThat(out).hasBinaryContent(PNG);
        assertThat(picture.toFile().length()).isGreaterThan(PNG.length);
    }

    @Test
    void anUnlabelledFileThatIsNamedFails() throws IOException {
        Path bare = Files.write(folder.resolve("bar.png"), PNG);

        Ran ran = varsam("unlabel", bare.toString());

        assertThat(ran.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(ran.err()).contains("bar.png: PNG: filen bär ingen märkning");
    }

    @Test
    void anUnlabelledFileInAFolderIsKept() throws IOException {
        Files.write(folder.resolve("bar.png"), PNG);
        Files.write(folder.resolve("x.bin"), Samples.unknown());
        Path out = folder.resolve("ut");

        Ran ran = varsam("unlabel", folder.toString(), out.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("1 avmärkta, 0 i sidofil, 2 oförändrade");
        assertThat(out.resolve("bar.png")).hasBinaryContent(PNG);
        assertThat(out.resolve("bild.png")).hasBinaryContent(PNG);
        assertThat(out.resolve("x.bin")).hasBinaryContent(Samples.unknown());
    }

    @Test
    void takesItsOwnSidecarsAwayInPlace() throws IOException {
        Path file = Files.write(folder.resolve("x.bin"), Samples.unknown());
        varsam("label", "--system=Firefly", "--sidecar", file.toString());
        Path foreign = Files.writeString(folder.resolve("bild.png.xmp"), "<x/>");

        assertThat(varsam("unlabel", "--in-place", file.toString(), picture.toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("x.bin.xmp")).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void takesTheSidecarOfADamagedFileAway() throws IOException {
        byte[] cut = Arrays.copyOf(PNG, PNG.length / 2);
        Path file = Files.write(folder.resolve("bruten.png"), cut);
        assertThat(varsam("label", "--system=Firefly", "--sidecar", file.toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("bruten.png.xmp")).exists();

        assertThat(varsam("unlabel", file.toString()).code()).isZero();
        assertThat(folder.resolve("bruten.png.xmp")).doesNotExist();
        assertThat(file).hasBinaryContent(cut);
    }
}
