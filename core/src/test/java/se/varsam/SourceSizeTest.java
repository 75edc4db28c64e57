package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void keepsFilesShort(String folder) throws IOException {
        List<Integer> lengths = lengths(Path.of(folder));

        assertThat(lengths).hasSizeGreaterThan(20);
        assertThat(lengths.get(lengths.size() - 1)).as("longest").isLessThanOrEqualTo(400);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("90th percentile").isLessThanOrEqualTo(250);
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(median(folder));
    }

    /** A test file holds all that is said of one thing, so it may be longer than the thing. */
    private static int median(String folder) {
        return folder.contains("main") ? 80 : 150;
    }

    private static List<Integer> lengths(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SourceSizeTest::length)
                    .sorted()
                    .toList();
        }
    }

    private static int length(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
