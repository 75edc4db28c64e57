package se.varsam.eservice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing, and no wording that a number in the configuration makes untrue. */
class WordingTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void callsTheTriageTheSameEverywhere() {
        assertThat(english()).noneMatch(each -> each.matches("(?i).*=.*\\bsort(s|ed|ing)?\\b.*"));
    }

    @Test
    void callsACaseACaseInEnglish() {
        assertThat(english()).noneMatch(each -> each.matches("(?i).*=.*\\berrands?\\b.*"));
        assertThat(lines("errand.properties").filter(each -> each.contains(".en=")))
                .isNotEmpty()
                .noneMatch(each -> each.matches("(?i).*=.*\\berrands?\\b.*"));
    }

    @Test
    void countsNoMunicipalities() {
        assertThat(lines("")).noneMatch(each -> each.matches("(?i).*\\b(fem kommuner|five municipalities)\\b.*"));
    }

    @Test
    void speaksOfNoDeskInSwedish() {
        assertThat(lines("errand.properties"))
                .noneMatch(each -> each.matches("(?i).*(beslutsbord|på bordet|så är har).*"));
    }

    private static List<String> english() {
        return lines("_en.properties").toList();
    }

    private static Stream<String> lines(String ending) {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .filter(each -> each.toString().endsWith(ending))
                    .flatMap(each -> read(each).stream())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
