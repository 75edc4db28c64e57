package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSizeTest {

    @ParameterizedTest
    @CsvSource({"src/main/java, 80", "src/test/java, 150"})
    void keepsFilesShort(String folder, int median) throws IOException {
        List<Integer> lengths = lengths(Path.of(folder));

        assertThat(lengths).hasSizeGreaterThan(5);
        assertThat(lengths.get(lengths.size() - 1)).as("longest").isLessThanOrEqualTo(400);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("90th percentile").isLessThanOrEqualTo(250);
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(median);
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
