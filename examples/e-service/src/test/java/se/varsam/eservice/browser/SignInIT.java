package se.varsam.eservice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Signing in and out, and in which language. */
@BrowserTest
class SignInIT {

    private static final String SCRIPT = "\"><script>document.title='taken'</script><img src=x onerror=alert(1)>";

    @Test
    void leadsToWhereTheVisitorWasGoing(Visitor visitor) {
        visitor.open("/register");
        assertThat(visitor.path()).isEqualTo("/login");
        visitor.write("Användarnamn", "bo").write("Lösenord", "varsam").pressButton("Logga in");
        assertThat(visitor.path()).isEqualTo("/register");
        assertThat(visitor.text(".person")).contains("Chef", "bo");
    }

    @Test
    void saysInWordsThatThePasswordIsWrong(Visitor visitor) {
        visitor.signIn("asta", "fel");
        assertThat(visitor.path()).isEqualTo("/login?error");
        assertThat(visitor.text("[role=alert]")).contains("stämmer inte").doesNotContain("asta");
        assertThat(visitor.field("password").getDomAttribute("aria-describedby"))
                .isEqualTo(visitor.all("[role=alert]").get(0).getDomAttribute("id"));
        assertThat(visitor.field("password").getDomProperty("value")).isEmpty();
    }

    @Test
    void takesNoScriptFromTheFields(Visitor visitor) {
        visitor.signIn(SCRIPT, SCRIPT);
        assertThat(visitor.title()).isEqualTo("Logga in – Kontaktcenter");
        assertThat(visitor.source()).doesNotContain("onerror");
        assertThat(visitor.browser().complaints()).isEmpty();
    }

    @Test
    void takesNoScriptFromTheAddress(Visitor visitor) {
        visitor.open("/login?error=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&lang=%3Cscript%3E");
        assertThat(visitor.all("script")).isEmpty();
        assertThat(visitor.heading()).isEqualTo("Logga in");
    }

    @Test
    void signsOut(Visitor visitor) {
        visitor.signIn("asta", "varsam").pressButton("Logga ut");
        assertThat(visitor.text("[role=status]")).isEqualTo("Du är utloggad.");
        assertThat(visitor.open("/").path()).isEqualTo("/login");
    }

    @Test
    void givesAnotherSessionToWhoSignsIn(Visitor visitor) {
        visitor.open("/login");
        String before = session(visitor);
        visitor.signIn("asta", "varsam");
        assertThat(session(visitor)).isNotEqualTo(before);
    }

    @Test
    void remembersTheLanguage(Visitor visitor) {
        visitor.open("/login").follow("English");
        assertThat(visitor.heading()).isEqualTo("Sign in");
        visitor.signIn("asta", "varsam");
        assertThat(visitor.text(".person")).contains("Case officer");
        visitor.follow("Svenska");
        assertThat(visitor.text(".person")).contains("Handläggare");
        assertThat(visitor.path()).isEqualTo("/?lang=sv");
    }

    @Test
    void switchesLanguageWhereTheAnswerToAFormCannotBeAskedForAgain(Visitor visitor) {
        visitor.signIn("asta", "varsam").ask("document.querySelector('form.person').action = '/failing/form/sent'");
        visitor.pressButton("Logga ut");
        assertThat(visitor.heading()).isEqualTo("Sent");
        visitor.follow("English");
        assertThat(visitor.path()).isEqualTo("/failing/form?lang=en");
    }

    @Test
    void tellsTheBrowserToRunAndFrameNothing(Visitor visitor) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(visitor.address() + "/login")).build();
        HttpHeaders headers = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; ")
                        .contains("frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("script", "unsafe", "http", "*"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private static String session(Visitor visitor) {
        return String.valueOf(visitor.browser().driver().manage().getCookieNamed("kontaktcenter"));
    }
}
