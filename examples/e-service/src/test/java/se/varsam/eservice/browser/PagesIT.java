package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** What holds on every page. */
@BrowserTest
class PagesIT {

    @ParameterizedTest
    @EnumSource(Page.class)
    void saysItsNameInBothLanguages(Page page, Visitor visitor) {
        visitor.open(page, "sv");
        String swedish = visitor.heading();
        assertThat(visitor.all("h1")).hasSize(1);
        assertThat(visitor.title()).endsWith(" – Kontaktcenter");
        assertThat(visitor.ask("return document.documentElement.lang")).isEqualTo("sv");

        visitor.follow("English");
        assertThat(visitor.path()).startsWith(page.path());
        assertThat(visitor.ask("return document.documentElement.lang")).isEqualTo("en");
        assertThat(visitor.heading()).isNotBlank().isNotEqualTo(swedish);
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void asksNobodyElseAndBreaksNoPolicy(Page page, Visitor visitor) {
        visitor.open(page, "sv");
        assertThat(visitor.browser().requests())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).startsWith(visitor.address() + "/"));
        assertThat(visitor.browser().complaints()).isEmpty();
        assertThat(visitor.all("script, [style], style, iframe, object")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void isAccessible(Page page, Visitor visitor) {
        for (String language : List.of("sv", "en")) {
            visitor.open(page, language);
            for (String scheme : List.of("light", "dark")) {
                visitor.browser().see(scheme);
                assertThat(Wcag.violations(visitor))
                        .as("%s, %s", language, scheme)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void isUsableByKeyboardAlone(Page page, Visitor visitor) {
        visitor.open(page, "sv");
        Keyboard keyboard = new Keyboard(visitor);
        assertThat(keyboard.unreached()).isEmpty();
        assertThat(keyboard.unseen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void skipsToTheContent(Page page, Visitor visitor) {
        visitor.open(page, "sv");
        new Keyboard(visitor).press(Keys.TAB).press(Keys.ENTER);
        assertThat(visitor.ask("return document.activeElement.id")).isEqualTo("content");
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void fitsASmallTelephone(Page page, Visitor visitor) {
        visitor.open(page, "sv").browser().narrowTo(320);
        assertThat(Integer.parseInt(visitor.ask("return document.documentElement.scrollWidth")))
                .isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @EnumSource(value = Page.class, mode = EnumSource.Mode.EXCLUDE, names = "SIGN_IN")
    void isReachedFromTheNavigation(Page page, Visitor visitor) {
        visitor.signIn("asta", "varsam").press("nav a[href='" + page.path() + "']");
        assertThat(visitor.path()).isEqualTo(page.path());
        assertThat(visitor.all("nav a[aria-current=page]"))
                .singleElement()
                .extracting(each -> each.getDomAttribute("href"))
                .isEqualTo(page.path());
    }
}
