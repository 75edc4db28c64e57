package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Whatever is sent in whichever field is text, and runs nowhere: not in the browser and not in a template. */
@BrowserTest
class ScriptIT {

    private static final String SCRIPT = "\"'><script data-taken>document.title='taken'</script>"
            + "<img data-taken src=x onerror=alert(1)></textarea><b data-taken>[[${'ut'+'räknat'}]]";

    private static final String FILE = "\"><img data-taken src=x onerror=alert(1)>.png";

    private static final String FORMS = "main form:has(input:not([name=_csrf]), select, textarea)";

    /** What a person cannot write in, somebody with a tool can: every choice, every hidden field but the token. */
    private static final String TAMPER = """
            const [form, script] = arguments;
            form.noValidate = true;
            for (const each of form.querySelectorAll('input, select, textarea')) {
                each.removeAttribute('maxlength');
                each.readOnly = false;
                if (each.type === 'file' || each.name === '_csrf') continue;
                if (each.tagName === 'SELECT') each.options[each.selectedIndex].value = script;
                else if (each.type === 'date') each.type = 'text';
                if (each.type === 'radio' || each.type === 'checkbox') each.checked = true;
                if (each.tagName !== 'SELECT') each.value = script;
            }
            return form.querySelectorAll('input:not([name=_csrf]), select, textarea').length;""";

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {
                "MESSAGE",
                "MESSAGE_DENIED",
                "MESSAGE_SORTED",
                "PROPOSAL_WRONG",
                "CASES",
                "DECISION",
                "STATISTICS",
                "IMAGE_LABELLED",
                "LOG_VERIFIED"
            })
    void isTextInEveryFieldOfEveryForm(Place place, Visitor visitor) {
        place.reach(visitor, "sv");
        int forms = visitor.all(FORMS).size();
        assertThat(forms).isPositive();
        attack(visitor, 0);
        for (int form = 1; form < forms; form++) {
            place.reach(visitor, "sv");
            attack(visitor, form);
        }
        visitor.signIn("bo", "varsam").open("/arenden");
        assertThat(visitor.all("[data-taken]")).as("what was stored on the way").isEmpty();
        visitor.all("form[action='/arenden/aterupptag'] button").forEach(visitor::leaveBy);
    }

    @Test
    void isShownAsItWasWritten(Visitor visitor) {
        visitor.signIn("asta", "varsam").paste(SCRIPT, "0582", "OPEN");
        assertThat(visitor.text("pre.message")).contains(SCRIPT);
        assertThat(visitor.field("text").getDomProperty("value")).isEqualTo(SCRIPT);
        harmless(visitor);

        String dnr = Cases.number();
        Cases.proposed(visitor, dnr);
        Cases.filledIn(visitor, dnr)
                .fill("reasons", SCRIPT)
                .fill("provision", SCRIPT)
                .press(Cases.DECIDE);
        assertThat(visitor.text("[aria-labelledby=ruling-title]")).contains(SCRIPT);
        harmless(visitor);
    }

    private static void attack(Visitor visitor, int number) {
        WebElement form = visitor.all(FORMS).get(number);
        assertThat(visitor.ask(TAMPER, form, SCRIPT)).isNotEqualTo("0");
        form.findElements(By.cssSelector("input[type=file]"))
                .forEach(each -> each.sendKeys(Pictures.png(FILE).toString()));
        visitor.leaveBy(form.findElement(By.cssSelector("button")));
        harmless(visitor);
    }

    private static void harmless(Visitor visitor) {
        assertThat(visitor.all("[data-taken], main script, main [onerror]")).isEmpty();
        assertThat(visitor.title()).endsWith(" – Kontaktcenter");
        assertThat(visitor.source()).doesNotContain("uträknat");
        assertThat(visitor.browser().complaints())
                .as("what the content policy had to stop")
                .noneSatisfy(each -> assertThat(each).contains("Content Security Policy"));
    }
}
