package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** From a message to a proposal on the desk, and nobody touches a mouse. */
@BrowserTest
class KeyboardIT {

    @Test
    void pastesSortsAndProposes(Visitor visitor) {
        String dnr = Cases.number();
        Keyboard keyboard = new Keyboard(visitor.open("/login"));
        keyboard.tabTo("#username").press("asta").tabTo("#password").press("varsam");
        keyboard.leaveBy(Keys.ENTER);
        assertThat(visitor.heading()).isEqualTo("Invånarens meddelande");

        keyboard.tabTo("#text").press(Cases.MESSAGE);
        keyboard.tabTo("#municipality").press("Söder");
        keyboard.tabTo("#level").press("öppen");
        assertThat(visitor.field("municipality").getDomProperty("value")).isEqualTo("0582");
        assertThat(visitor.field("level").getDomProperty("value")).isEqualTo("OPEN");
        keyboard.tabTo("main form.panel button").leaveBy(Keys.SPACE);

        keyboard.tabTo("summary").press(Keys.ENTER);
        assertThat(visitor.all("details[open]")).hasSize(1);
        keyboard.tabTo("#dnr").press(dnr).leaveBy(Keys.ENTER);
        assertThat(visitor.heading()).isEqualTo("Ärende " + dnr);
        assertThat(visitor.text("[role=status]")).contains("väntar på att en annan människa beslutar");
    }
}
