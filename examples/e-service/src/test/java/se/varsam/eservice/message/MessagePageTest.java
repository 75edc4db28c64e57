package se.varsam.eservice.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.varsam.eservice.SignedIn.asta;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.varsam.audit.AuditTrail;
import se.varsam.eservice.KontaktcenterTest;

@KontaktcenterTest
class MessagePageTest {

    private static final String NUMBERED =
            "Hej!\nJag heter Eva Ek, 19900101-0017.\nDet är ett djupt hål i asfalten på cykelvägen.";
    private static final String OF_HEALTH = "Min son Olle Ek har diagnosen adhd och får inget stöd i skolan.";
    private static final String SODERKOPING = "0582";
    private static final String KARLSKOGA = "1883";
    private static final String NORSJO = "2417";
    private static final String OPEN = "Vilka öppettider har biblioteket på söndagar?";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AuditTrail trail;

    @Test
    void asksForTheMessageWithALabelForEveryField() throws Exception {
        String page = page(get("/"), 200);

        assertThat(page).contains("<h1>Invånarens meddelande</h1>").doesNotContain("??");
        assertThat(page).contains("<label for=\"text\">", "<label for=\"municipality\">", "<label for=\"level\">");
        assertThat(page).contains("Karlshamns kommun", "Söderköpings kommun", "name=\"_csrf\"");
        assertThat(page).containsOnlyOnce("class=\"button\"");
        assertThat(page).containsPattern("Rätt förvaltning i \\d\\d % och rätt hantering i \\d\\d % av 133 påhittade");
    }

    @Test
    void marksPersonalDataAndKeepsTheLines() throws Exception {
        String page = judged(NUMBERED, SODERKOPING, "INTERNAL");

        assertThat(page)
                .contains(
                        "<mark class=\"personal-data\">19900101-0017 <span class=\"kind\">(personnummer)</span></mark>");
        assertThat(page).contains("<pre class=\"message\">\nHej!\nJag heter <mark class=\"personal-data\">Eva Ek");
        assertThat(page).contains("Jag heter [personnamn], [personnummer].");
    }

    @Test
    void showsAVerdictPerToolAndMunicipality() throws Exception {
        String page = judged(NUMBERED, SODERKOPING, "INTERNAL");

        assertThat(verdicts(page)).hasSize(25).containsOnly("allowed", "required", "denied");
        assertThat(page).contains("SODERKOPING-D", "KARLSKOGA-25", "NORSJO-62", "K004-2.2-1", "KARLSHAMN-37");
        assertThat(page).contains("Gör så här:", "Därför att:").doesNotContain("??");
    }

    @Test
    void proposesWhereThePolicyLetsAiRead() throws Exception {
        String page = judged(NUMBERED, SODERKOPING, "INTERNAL");

        assertThat(page).contains("Förslaget kommer från AI", "id=\"proposed-department\">gata och park<");
        assertThat(page).contains("action=\"/arenden\"", "name=\"seal\"");
        assertThat(page).contains("name=\"dnr\"").doesNotContain("name=\"department\"", "name=\"outcome\"");
        String proposal = page.substring(page.indexOf("action=\"/arenden\""));
        assertThat(proposal.substring(0, proposal.indexOf("</form>"))).doesNotContain("name=\"text\"");
    }

    @Test // Karlskoga 41: no personal data without an agreement, not in the process either
    void refusesToSortWhereThePolicyAsksForWhatIsMissing() throws Exception {
        String page = judged(NUMBERED, KARLSKOGA, "INTERNAL");

        assertThat(page).contains("Sortera det för hand", "KARLSKOGA-41").doesNotContain("action=\"/arenden\"");
    }

    @Test
    void raisesTheClassOfARemarkOnHealth() throws Exception {
        String page = judged(OF_HEALTH, SODERKOPING, "OPEN");

        assertThat(page).contains("<th scope=\"row\">hälsa</th>", "SODERKOPING-3-2", "Sortera det för hand");
    }

    @Test
    void letsAnOpenMessageIntoMostTools() throws Exception {
        String page = judged(OPEN, KARLSKOGA, "OPEN");

        assertThat(page).contains("Inga personuppgifter hittades", "id=\"proposed-department\">kultur och fritid<");
        assertThat(verdicts(page).stream().filter("allowed"::equals).count()).isGreaterThan(15);
    }

    @Test
    void neverLetsAnUnclassifiedMessageIntoAPublicTool() throws Exception {
        String page = judged(OPEN, SODERKOPING, "UNCLASSIFIED");

        assertThat(verdicts(page).subList(0, 5)).containsOnly("denied");
    }

    @Test
    void recordsTheSortingAndNotTheComparison() throws Exception {
        long before = trail.size();
        judged(NUMBERED, NORSJO, "INTERNAL");

        assertThat(trail.size()).isEqualTo(before + 1);
    }

    @Test
    void showsScriptsAsText() throws Exception {
        String attack = "</textarea></pre><script>alert(1)</script> \"><img src=x onerror=alert(2)> ${7*7} [[${7*7}]]";
        String page = judged(attack + " 19900101-0017", "2417\"><script>alert(3)</script>", "INTERNAL", 422)
                + judged(attack + " 19900101-0017", NORSJO, "INTERNAL");

        assertThat(page)
                .doesNotContain("<script>", "<img src=x", "${49}", "[[49]]")
                .contains("&lt;script&gt;");
        assertThat(page).contains("${7*7} [[${7*7}]]");
    }

    @Test
    void refusesWhatIsTooLongAndKeepsIt() throws Exception {
        String page = judged("å".repeat(MessageForm.LONGEST + 1), NORSJO, "OPEN", 422);

        assertThat(page).contains("role=\"alert\"", "20 001 tecken", "aria-describedby=\"text-hint text-error\"");
        assertThat(page).contains("å".repeat(MessageForm.LONGEST + 1)).doesNotContain("<pre class=\"message\">");
        assertThat(judged("å".repeat(MessageForm.LONGEST), NORSJO, "OPEN")).contains("<pre class=\"message\">");
    }

    @Test
    void tellsWhatIsWrongInEveryField() throws Exception {
        String page = judged(" ", "1082x", "HEMLIG", 422);

        assertThat(page).contains("Meddelandet saknas", "Kommunen finns inte", "Klassen finns inte");
        assertThat(page(form(OPEN, NORSJO, "OPEN").param("holds", "INGENTING"), 422))
                .contains("Kategorin finns inte");
    }

    @Test
    void speaksEnglishToo() throws Exception {
        String page = page(form(NUMBERED, KARLSKOGA, "INTERNAL").param("lang", "en"), 200);

        assertThat(page).contains("A resident’s message", "(personal identity number)", "denied", "Do this:");
        assertThat(page).doesNotContain("??", "nekas", "Förvaltning");
    }

    @Test
    void needsItsToken() throws Exception {
        mvc.perform(post("/").with(user("asta")).param("text", OPEN)).andExpect(status().isForbidden());
    }

    private String judged(String text, String municipality, String level) throws Exception {
        return judged(text, municipality, level, 200);
    }

    private String judged(String text, String municipality, String level, int status) throws Exception {
        return page(form(text, municipality, level), status);
    }

    private static MockHttpServletRequestBuilder form(String text, String municipality, String level) {
        return post("/").param("text", text).param("municipality", municipality).param("level", level);
    }

    private String page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return mvc.perform(request.with(asta()))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static List<String> verdicts(String page) {
        Matcher found = Pattern.compile("<span class=\"verdict (\\w+)\">").matcher(page);
        return found.results().map(each -> each.group(1)).toList();
    }
}
