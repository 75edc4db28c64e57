package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** AI proposes, bo decides, asta carries out: each once. */
@BrowserTest
class DecisionIT {

    @Test
    void goesFromTheProposalToTheCaseThatIsHandedOver(Visitor visitor) {
        String dnr = Cases.number();
        String path = Cases.proposed(visitor, dnr);
        assertThat(visitor.text("#standing")).isEqualTo("Väntar på beslut");
        assertThat(visitor.all("form[action$='/beslut']"))
                .as("whoever proposes does not decide")
                .isEmpty();

        Cases.filledIn(visitor, dnr).pressButton("Besluta");
        assertThat(visitor.text("#standing")).isEqualTo("Beslutat, inte verkställt");
        assertThat(visitor.text("blockquote.statement"))
                .startsWith("AI har använts som hjälpmedel i handläggningen av ärendet.")
                .contains("En människa, bo,", "sakuppgifter", "3.1");

        visitor.signIn("asta", "varsam").open(path).tick("informed").pressButton("Verkställ");
        assertThat(visitor.text("#standing")).isEqualTo("Verkställt");
        assertThat(visitor.text("[role=status]")).isEqualTo("Ärendet är överlämnat.");
    }

    @Test
    void tellsTheSecondDeciderThatItIsDecidedAndKeepsWhatTheyWrote(Visitor visitor, Visitor other) {
        String dnr = Cases.number();
        Cases.proposed(visitor, dnr);
        Cases.filledIn(visitor, dnr);
        Cases.filledIn(other, dnr).write("Skäl", "Det andra fönstrets skäl.");

        visitor.pressButton("Besluta");
        assertThat(visitor.text("#standing")).isEqualTo("Beslutat, inte verkställt");
        other.pressButton("Besluta");
        assertThat(other.text("[role=alert]")).containsAnyOf("redan beslutat", "ändrades medan du skrev");
        assertThat(other.text("[aria-labelledby=lost-title]")).contains("Det andra fönstrets skäl.");
        assertThat(other.text("[aria-labelledby=ruling-title]"))
                .contains("hålet är farligt")
                .doesNotContain("fönstrets");
        assertThat(other.all("[aria-labelledby=ruling-title] table")).hasSize(1);
    }

    @Test
    void handsOverOnceHoweverOftenItIsPressed(Visitor visitor, Visitor other) {
        String dnr = Cases.number();
        String path = Cases.decided(visitor, dnr);
        visitor.signIn("asta", "varsam").open(path).tick("informed");
        other.signIn("asta", "varsam").open(path).tick("informed");
        visitor.pressButton("Verkställ");
        String handedOver = visitor.text("[aria-labelledby=carry-title]");
        assertThat(handedOver).contains("Överlämnat till: gata och park");

        other.pressButton("Verkställ");
        assertThat(other.text("[role=alert]")).contains("redan verkställt", "Inget mer är gjort");
        assertThat(other.open(path).text("[aria-labelledby=carry-title]")).isEqualTo(handedOver);
        other.open("/arenden");
        assertThat(other.all("a[href='" + path + "']")).hasSize(1);
    }

    @Test
    void saysAtEachFieldWhatIsMissingAndDecidesNothing(Visitor visitor) {
        String dnr = Cases.number();
        String path = Cases.proposed(visitor, dnr);
        visitor.signIn("bo", "varsam").open(path).pressButton("Besluta");
        for (String each : new String[] {"content", "reasons"}) {
            String describedBy = visitor.field(each).getDomAttribute("aria-describedby");
            assertThat(describedBy).contains(each + "-error");
            assertThat(visitor.text("#" + each + "-error")).contains("saknas");
        }
        assertThat(visitor.text("#standing")).isEqualTo("Väntar på beslut");
    }

    @Test
    void takesNothingElseThanACaseNumber(Visitor visitor) {
        visitor.signIn("asta", "varsam").paste(Cases.MESSAGE, "0582", "OPEN");
        visitor.write("Diarienummer", "Karin Andersson").pressButton("Lämna över för beslut");
        assertThat(visitor.text("#dnr-error")).contains("inte skrivet som ett diarienummer");
    }
}
