package se.varsam.privacy.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.privacy.finding.Confidence;

class SocialAccountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/anna-ek-123",
                "linkedin.com/in/anna-ek",
                "http://facebook.com/anna.ek",
                "sv-se.facebook.com/anna.ek",
                "instagram.com/anna_ek",
                "https://x.com/annaek",
                "t.me/annaek",
                "github.com/annaek",
                "https://www.tiktok.com/@annaek"
            })
    void findsAPersonalPage(String page) {
        String found = page.startsWith("sv-se.") ? page.substring(6) : page;
        assertThat(Finds.in("Se " + page + ".")).singleElement().asString().endsWith(found);
        assertThat(Finds.only(page).rule()).isEqualTo("social.page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/pages/x",
                "linkedin.com/company/orten",
                "x.com/home",
                "max.com/annaek",
                "https://www.instagram.com/",
                "och/eller"
            })
    void leavesOtherPagesAlone(String page) {
        assertThat(Finds.in(page)).isEmpty();
    }

    @Test
    void guessesABareHandle() {
        assertThat(Finds.in("följ @anna_ek")).isEmpty();
        assertThat(Finds.only("följ @anna_ek").confidence()).isEqualTo(Confidence.POSSIBLE);
        assertThat(Finds.strictlyIn("@Override @param @media @Test(x) @angular/core"))
                .isEmpty();
        assertThat(Finds.in("@anna@mastodon.se")).containsExactly("SOCIAL_ACCOUNT social.handle @anna@mastodon.se");
    }
}
