package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** WCAG 2.1 AA, as far as axe can tell. */
final class Wcag {

    private static final List<String> AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final String TWICE = """
            return [...document.querySelectorAll('[id]')].map(each => each.id)
                .filter((id, at, all) => all.indexOf(id) !== at).join();""";

    private Wcag() {}

    static List<String> violations(Visitor visitor) {
        return new AxeBuilder()
                .withTags(AA).analyze(visitor.browser().driver()).getViolations().stream()
                        .map(Wcag::sentence)
                        .toList();
    }

    /** Holds a page, as it now stands, to its names, the width of a small telephone and the contrasts of these schemes. */
    static void holds(Visitor visitor, String... schemes) {
        for (String scheme : schemes) {
            visitor.browser().see(scheme);
            assertThat(violations(visitor)).as(scheme).isEmpty();
        }
        assertThat(visitor.ask(TWICE)).as("ids that are there twice").isEmpty();
        visitor.browser().narrowTo(320);
        assertThat(Integer.parseInt(visitor.ask("return document.documentElement.scrollWidth")))
                .as("width")
                .isLessThanOrEqualTo(320);
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(each -> each.getHtml()).toList();
    }
}
