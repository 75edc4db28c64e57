package se.varsam.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.AiPolicy;
import se.varsam.information.Information;
import se.varsam.rule.Verdict;
import se.varsam.rule.VerdictAssert;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

class ContentTest {

    private final Content image = Content.generated(ContentKind.IMAGE, Audience.INTERNAL);

    @Test
    void acceptsTheExactCaptionBesideTheImage() {
        VerdictAssert.assertThat(published(image.captioned("Denna bild har genererats med hjälp av AI ")))
                .withoutCiting("Q", "R-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bilden är AI-genererad", "Gjord med artificiell intelligens", "Made by AI."})
    void asksForTheExactCaptionWhereAnotherTellsOfAi(String caption) {
        VerdictAssert.assertThat(published(image.captioned(caption)))
                .citing("Q")
                .withoutCiting("R-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Torget i maj", "Maila oss", "Denna bild har inte gjorts med AI"})
    void asksForACaptionWhereNoneTellsOfAi(String caption) {
        VerdictAssert.assertThat(published(image.captioned(caption))).citing("Q", "R-3");
    }

    @Test
    void asksForTheCaptionBesideTheImage() {
        Content elsewhere =
                image.captioned("Denna bild har genererats med hjälp av AI").without(ContentTrait.CAPTION_ADJACENT);

        VerdictAssert.assertThat(published(elsewhere)).citing("Q", "R-3");
    }

    @Test
    void hidesItsCaption() {
        assertThat(image.captioned("Anna")).hasToString("Content[IMAGE, GENERATED, INTERNAL]");
        assertThat(Content.unknown().origin()).isEqualTo(ContentOrigin.UNKNOWN);
    }

    private static Verdict published(Content content) {
        return AiPolicy.of("soderkoping")
                .assess(AiUse.publish(AiTool.procured("firefly", "Firefly").build(), content)
                        .of(Information.open()));
    }
}
