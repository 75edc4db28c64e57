package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds on a page holds on every answer that it gives. */
@BrowserTest
class ResultsIT {

    @ParameterizedTest
    @EnumSource(Place.class)
    void areAccessibleInLightAndDark(Place place, Visitor visitor) {
        place.reach(visitor, "sv");
        assertThat(visitor.all("h1")).hasSize(1);
        Wcag.holds(visitor, "light", "dark");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void areAccessibleInEnglish(Place place, Visitor visitor) {
        place.reach(visitor, "en");
        assertThat(visitor.ask("return document.documentElement.lang")).isEqualTo("en");
        assertThat(visitor.text("main"))
                .as("text without a translation")
                .doesNotContain("??")
                .doesNotContain("Därför att", "Gör så här", "nekas", "tillåts", "Fältet ", "Poster");
        Wcag.holds(visitor, "light");
    }
}
