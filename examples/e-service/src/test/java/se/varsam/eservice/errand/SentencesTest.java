package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import se.varsam.decision.desk.DeskException.Reason;

class SentencesTest {

    private static final Pattern KEY = Pattern.compile("#\\{(errand\\.[A-Za-z.]+)[}(]");

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(sentences("").stringPropertyNames())
                .isEqualTo(sentences("_en").stringPropertyNames())
                .hasSizeGreaterThan(Reason.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachRefusalAsASentence(Reason reason) {
        Stream.of("", "_en")
                .forEach(language -> assertThat(sentences(language).getProperty(Refusals.key(reason), ""))
                        .as(language)
                        .endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void namesEachStanding(Standing standing) {
        assertThat(sentences("").getProperty("errand.standing." + standing, "")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"errands", "errand", "errand-parts", "errand-closed", "errand-statistics"})
    void hasEveryTextThatAPageAsksFor(String page) {
        List<String> asked = KEY.matcher(text("templates/" + page + ".html"))
                .results()
                .map(each -> each.group(1))
                .toList();

        assertThat(asked).isNotEmpty();
        assertThat(sentences("").stringPropertyNames()).containsAll(asked);
    }

    private static Properties sentences(String language) {
        Properties sentences = new Properties();
        try (Reader reader = reader("messages/errand" + language + ".properties")) {
            sentences.load(reader);
            return sentences;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String path) {
        try {
            return Objects.requireNonNull(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Reader reader(String path) throws IOException {
        return new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
    }
}
