package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is, and what was done, is there to see. */
@BrowserTest
class EvidenceIT {

    @Test
    void listsTheToolsAndTheGuardedMethods(Visitor visitor) {
        visitor.signIn("asta", "varsam").open("/register");
        assertThat(visitor.all("article h3"))
                .extracting(each -> each.getText())
                .contains("ChatGPT", "Eneo", "Kontaktcenters sortering");
        assertThat(visitor.all("[aria-labelledby=methods] tbody tr"))
                .extracting(each -> each.getText())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(each -> assertThat(each).contains("Ja, aktiv"))
                .anySatisfy(each -> assertThat(each).contains("@UsesAiTool(triage"))
                .anySatisfy(each -> assertThat(each).contains("@RequiresHumanDecision"));
        visitor.follow("English");
        assertThat(visitor.text("[aria-labelledby=methods] tbody")).contains("Yes, live");
    }

    @Test
    void verifiesTheLogAndTakesACheckpointThatHoldsIt(Visitor visitor, @TempDir Path directory) {
        visitor.signIn("bo", "varsam").paste(Cases.MESSAGE, "0582", "OPEN").open("/logg");
        visitor.browser().downloadTo(directory);
        visitor.find("//button[normalize-space()='Ta en kontrollpunkt']").click();
        Path checkpoint = visitor.downloaded(directory);

        visitor.open("/logg").pressButton("Pröva loggen");
        assertThat(visitor.text("#prov .verdict")).isEqualTo("Hel");
        visitor.attach("#file", checkpoint).pressButton("Pröva loggen mot den");
        assertThat(visitor.text("#prov")).contains("Hel", "Jämförd med kontrollpunkter");
    }

    @Test
    void letsOnlyAManagerTakeACheckpoint(Visitor visitor) {
        visitor.signIn("asta", "varsam").open("/logg");
        assertThat(visitor.all("form[action='/logg/kontrollpunkt']")).isEmpty();
        assertThat(visitor.text("[aria-labelledby=checkpoints]")).contains("Bara en chef");
    }
}
