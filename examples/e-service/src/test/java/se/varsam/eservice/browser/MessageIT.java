package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A case officer pastes what a resident wrote. */
@BrowserTest
class MessageIT {

    static final String NUMBER = "19121212-1212";
    static final String PERSONAL = "Hej! Mitt personnummer är " + NUMBER + " och gatlyktan utanför mitt hus är släckt.";

    @Test
    void deniesAPersonalNumberInAPublicToolWithTheClauseAndTheRemedy(Visitor visitor) {
        visitor.signIn("asta", "varsam").paste(PERSONAL, "0582", "UNCLASSIFIED");

        WebElement cell = visitor.find(
                "//tr[th[contains(., 'ChatGPT')]]/td[count(//th[contains(., '(vald)')]" + "/preceding-sibling::th)]");
        assertThat(cell.getText()).contains("nekas", "D");
        cell.findElement(By.tagName("a")).click();
        WebElement reasons = visitor.find(
                "//details[summary[starts-with(., 'Söderköping')]]" + "[preceding-sibling::h4[1][.='ChatGPT']]");
        assertThat(reasons.getDomAttribute("open"))
                .as("the link in the table opens the reasons")
                .isNotNull();
        assertThat(reasons.getText()).contains("SODERKOPING-D nekas", "Därför att:", "Gör så här:");
    }

    @Test
    void marksWhatWasFoundAndMasksTheCopy(Visitor visitor) {
        visitor.signIn("asta", "varsam").paste(PERSONAL, "0582", "UNCLASSIFIED");
        assertThat(visitor.text("mark")).isEqualTo(NUMBER + " (personnummer)");
        assertThat(visitor.labelled("Text att använda i stället").getDomProperty("value"))
                .contains("[personnummer]", "gatlyktan")
                .doesNotContain(NUMBER);
        visitor.pressButton("Granska den maskerade kopian");
        assertThat(visitor.all("mark")).isEmpty();
        assertThat(visitor.source()).doesNotContain(NUMBER);
    }

    @Test
    void putsTheMessageIntoNoAddressAndNoStorage(Visitor visitor) {
        visitor.signIn("asta", "varsam").paste(PERSONAL, "0582", "UNCLASSIFIED");
        assertThat(visitor.browser().requests())
                .isNotEmpty()
                .noneSatisfy(each -> assertThat(each).contains("1212"));
        assertThat(visitor.ask("return localStorage.length + sessionStorage.length + document.cookie"))
                .doesNotContain("1212");
        visitor.open("/logg");
        assertThat(visitor.text("tbody")).contains("användning bedömd").doesNotContain(NUMBER, "gatlyktan");
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest(Visitor visitor) {
        visitor.signIn("asta", "varsam").paste(" ", "2417", "OPEN");
        assertThat(visitor.text("[role=alert]")).contains("Meddelandet saknas");
        assertThat(visitor.text("#text-error")).contains("Meddelandet saknas");
        assertThat(visitor.field("municipality").getDomProperty("value")).isEqualTo("2417");
    }
}
