package se.varsam.eservice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page speaks both languages. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @MethodSource("pages")
    void saysTheSameThingsInBothLanguages(String page) throws IOException {
        Properties swedish = read(page + ".properties");
        Properties english = read(page + "_en.properties");
        assertThat(swedish).isNotEmpty();
        assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
        assertThat(swedish.stringPropertyNames()).allMatch(each -> each.startsWith(page + "."));
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.contains("_"))
                    .map(each -> each.replace(".properties", ""))
                    .toList();
        }
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
