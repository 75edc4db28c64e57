package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.varsam.eservice.triage.Department.SCHOOLS;
import static se.varsam.eservice.triage.Department.STREETS_AND_PARKS;
import static se.varsam.eservice.triage.TriageOutcome.ANSWER;
import static se.varsam.eservice.triage.TriageOutcome.INVESTIGATE;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.eservice.KontaktcenterTest;

@KontaktcenterTest
class FieldsTest {

    private static final String SCRIPT = "\"><script>alert(1)</script>";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DecisionStore store;

    @Autowired
    private Errands errands;

    @Autowired
    private AtomicInteger numbers;

    private Desk asta;
    private Desk bo;
    private String dnr;

    @BeforeEach
    void signIn() {
        asta = Desk.asta(mvc);
        bo = Desk.bo(mvc);
        dnr = "KC 2026/" + numbers.incrementAndGet();
    }

    private String opened() {
        String id = asta.propose("1082", dnr, STREETS_AND_PARKS, INVESTIGATE);
        bo.open(id);
        return id;
    }

    @Test
    void tellsBesideEachFieldWhatIsMissingInADecision() {
        String id = opened();

        MockHttpServletResponse answer = bo.send(post("/arenden/{id}/beslut", id));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer))
                .contains("id=\"choice-error\"", "Välj hur du beslutar.")
                .contains("id=\"content-error\"", "aria-describedby=\"content-error content-hint\"")
                .contains("id=\"reasons-error\"", "Skälen saknas: skriv varför du beslutar så.");
        assertThat(store.find(id).orElseThrow().state()).isEqualTo(DecisionCase.State.PENDING);
    }

    @Test
    void keepsWhatWasEnteredWhenSomethingIsMissing() {
        String id = opened();

        String page = Desk.text(bo.send(post("/arenden/{id}/beslut", id)
                .param("choice", "CHANGE")
                .param("department", "SCHOOLS")
                .param("outcome", "INVESTIGATE")
                .param("content", "Ärendet går till skolan.")
                .param("checked", "BIAS")
                .param("delegation", "3.1 b")));

        assertThat(page)
                .contains("Ärendet går till skolan.", "value=\"3.1 b\"")
                .containsPattern("id=\"choice-CHANGE\"[^>]*checked")
                .containsPattern("id=\"checked-BIAS\"[^>]*checked")
                .containsPattern("value=\"SCHOOLS\"[^>]*selected");
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        String id = opened();

        MockHttpServletResponse answer = bo.change(id, STREETS_AND_PARKS, INVESTIGATE);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer)).contains("id=\"department-error\"", "Det är samma som föreslås");
    }

    @Test
    void refusesATextThatIsTooLong() {
        String id = opened();

        MockHttpServletResponse answer = bo.send(Desk.decision(id, "APPROVE").param("provision", "x".repeat(201)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer)).contains("id=\"provision-error\"", "högst 200 tecken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "reasons", "provision", "delegation"})
    void showsAScriptInADecisionAsText(String field) {
        String id = opened();
        String others = Desk.text(bo.send(post("/arenden/{id}/beslut", id).param(field, SCRIPT)));
        assertThat(others).doesNotContain("<script").contains("&lt;script&gt;");

        bo.send(post("/arenden/{id}/beslut", id)
                .param("choice", "APPROVE")
                .param("content", SCRIPT)
                .param("reasons", SCRIPT)
                .param("provision", SCRIPT)
                .param("delegation", SCRIPT));

        assertThat(asta.open(id)).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900101-0017", "", "Karin Andersson", SCRIPT})
    void showsWhatIsProposedWhileTheNumberIsCorrected(String wrong) {
        MockHttpServletResponse answer = asta.tryToPropose("2417", wrong, SCHOOLS, ANSWER);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer))
                .contains("class=\"error\" id=\"dnr-error\"", "<dd>Norsjö kommun</dd>")
                .contains("<dd>skola och förskola</dd>", "<dd>besvaras direkt</dd>")
                .doesNotContain("name=\"department\"", "name=\"outcome\"", "<script");
    }

    @Test
    void handsOverTheProposalWhenTheNumberIsCorrected() {
        String page = Desk.text(asta.tryToPropose("2417", "fel", SCHOOLS, ANSWER));

        MockHttpServletResponse answer = asta.handOver(Desk.sealIn(page), dnr);

        assertThat(asta.open(Desk.id(answer))).contains("skola och förskola, besvaras direkt", "Norsjö");
    }

    @Test
    void putsNothingButTheCasesIdIntoAnAddress() {
        MockHttpServletResponse answer = asta.tryToPropose("0582", dnr, STREETS_AND_PARKS, INVESTIGATE);

        assertThat(answer.getRedirectedUrl()).matches("/arenden/[0-9a-f-]{36}");
        assertThat(errands.find(Desk.id(answer))).isPresent();
    }
}
