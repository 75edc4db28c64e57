package se.varsam.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheFolderAndLeavesNothingElseBehind() throws IOException {
        Path file = folder.resolve("a").resolve("b").resolve("c.json");

        WholeFile.create(file, bytes("one"));
        WholeFile.replace(file, bytes("two"));

        assertThat(file).hasContent("two");
        assertThat(names(file)).containsExactly("c.json");
    }

    @Test
    void neverCreatesOverAnother() throws IOException {
        Path file = folder.resolve("a");
        WholeFile.create(file, bytes("one"));

        assertThatThrownBy(() -> WholeFile.create(file, bytes("two"))).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("one");
        assertThat(names(file)).containsExactly("a");
    }

    @Test
    void leavesTheOldOneWhenTheNewCannotTakeItsPlace() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken").resolve("inside"));

        assertThatThrownBy(() -> WholeFile.replace(folder.resolve("taken"), bytes("x")))
                .isInstanceOf(IOException.class);

        assertThat(taken).isDirectory();
        assertThat(names(folder.resolve("taken"))).containsExactly("taken");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "one");

        assertThatThrownBy(() -> WholeFile.create(file.resolve("b"), bytes("two")))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("one");
    }

    @Test
    void writesInAnInterruptedThread() throws IOException {
        Thread.currentThread().interrupt();

        WholeFile.create(folder.resolve("a"), bytes("one"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder.resolve("a")).hasContent("one");
    }

    private static Stream<String> names(Path beside) throws IOException {
        try (Stream<Path> files = Files.list(beside.resolveSibling("."))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
