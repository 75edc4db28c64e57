package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.label.Inspector;
import se.varsam.label.Provenance;
import se.varsam.label.TraceKind;

/** A picture goes in, and comes out labelled or not at all. */
@BrowserTest
class PictureIT {

    @Test
    void comesBackLabelledWithItsCaptionBesideIt(Visitor visitor, @TempDir Path directory) throws IOException {
        label(visitor, Pictures.png("sommar.png"));
        assertThat(visitor.text("figcaption")).isEqualTo("Denna bild har genererats med hjälp av AI");
        assertThat(visitor.ask("return document.querySelector('figure img').naturalWidth"))
                .as("the picture is really shown")
                .isEqualTo("60");

        visitor.browser().downloadTo(directory);
        visitor.find("//a[normalize-space()='Ladda ned den märkta bilden']").click();
        Path file = visitor.downloaded(directory);
        assertThat(file).hasFileName("markt-bild.png");

        Provenance found = Inspector.standard().inspect(Files.readAllBytes(file));
        assertThat(found.has(TraceKind.OWN_LABEL)).isTrue();
        assertThat(found.tellsOfAi()).isTrue();

        visitor.open("/bild").attach("#inspected", file).pressButton("Granska filen");
        assertThat(visitor.text("[aria-labelledby=found]")).contains("säger att AI har haft del i den");
    }

    @Test
    void isNotGivenOutWhenItIsBroken(Visitor visitor) {
        label(visitor, Pictures.broken());
        assertThat(visitor.text("#label-error")).startsWith("Filen lämnas inte ut.");
        assertThat(visitor.all("figure, a[href*='ladda-ned']")).isEmpty();
        assertThat(visitor.field("tool").getDomProperty("value"))
                .as("what was chosen is kept")
                .isEqualTo("firefly");
    }

    @Test
    void isNotAPictureBecauseItIsCalledOne(Visitor visitor) {
        label(visitor, Pictures.text("sommar.png"));
        assertThat(visitor.text("#label-error")).contains("inte en bild").doesNotContain("sommar");
        assertThat(visitor.all("figure, a[href*='ladda-ned']")).isEmpty();
    }

    private static void label(Visitor visitor, Path file) {
        visitor.signIn("asta", "varsam").open("/bild").choose("tool", "firefly").attach("#file", file);
        visitor.pressButton("Märk bilden");
    }
}
