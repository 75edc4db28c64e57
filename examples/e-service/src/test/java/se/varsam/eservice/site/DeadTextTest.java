package se.varsam.eservice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text and every style is used somewhere, and every text that is used is there. */
class DeadTextTest {

    private static final Path MAIN = Path.of("src/main");

    /** The beginning of a key, what is put behind it, and perhaps an end. */
    private static final Pattern COMPOSED =
            Pattern.compile("[\"']([a-z]+\\.(?:[\\w-]+\\.)*)[\"'] \\+ [\\w.()]+(?: \\+ [\"']([\\w.-]+)[\"'])?");

    private static final Pattern LITERAL = Pattern.compile("#\\{([a-z][\\w.-]+)|[\"']([a-z]+\\.[\\w.-]*\\w)[\"']");
    private static final Pattern STYLE = Pattern.compile("\\.([a-z][a-z-]*)");

    private final String pages = text(".html");
    private final String sources = pages + text(".java");
    private final Set<String> keys = keys();

    @Test
    void usesEveryText() {
        Set<String> literal = literals();
        Set<String> composed = COMPOSED.matcher(sources)
                .results()
                .map(each -> Pattern.quote(each.group(1)) + ".*"
                        + (each.group(2) == null ? "" : Pattern.quote(each.group(2))))
                .collect(Collectors.toSet());

        assertThat(keys)
                .hasSizeGreaterThan(200)
                .filteredOn(key -> !literal.contains(key) && composed.stream().noneMatch(key::matches))
                .isEmpty();
    }

    @Test
    void hasEveryTextThatIsUsed() {
        Set<String> bundles = keys.stream()
                .map(each -> each.substring(0, each.indexOf('.') + 1))
                .collect(Collectors.toSet());

        assertThat(literals())
                .filteredOn(each -> bundles.stream().anyMatch(each::startsWith))
                .hasSizeGreaterThan(150)
                .isSubsetOf(keys);
    }

    @Test
    void usesEveryStyle() {
        String selectors = text(".css").replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*\\}", " ");
        Set<String> styles =
                STYLE.matcher(selectors).results().map(each -> each.group(1)).collect(Collectors.toSet());

        assertThat(styles)
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> assertThat(sources).containsPattern("(?<![\\w-])" + each + "(?![\\w-])"));
    }

    private Set<String> literals() {
        return LITERAL.matcher(sources)
                .results()
                .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
            for (Path each : files.toList()) {
                Properties texts = new Properties();
                texts.load(Files.newBufferedReader(each));
                keys.addAll(texts.stringPropertyNames());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return keys;
    }

    private static String text(String ending) {
        try (Stream<Path> files = Files.walk(MAIN)) {
            StringBuilder text = new StringBuilder();
            for (Path each :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(each)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
