package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.Outcome;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.triage.Department;
import se.varsam.eservice.triage.TriageOutcome;

@KontaktcenterTest
class ErrandTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Errands errands;

    @Autowired
    private DecisionStore store;

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

    private String proposed() {
        return asta.propose("0582", dnr, STREETS_AND_PARKS, INVESTIGATE);
    }

    private int handedOver(Department to, TriageOutcome outcome) {
        return errands.handedOver(new Assignment("0582", dnr, to, outcome)).size();
    }

    private Outcome.Kind outcome(String id) {
        return store.find(id).orElseThrow().votes().get(0).kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1082", "1883", "2417", "0582", "kommun-004"})
    void carriesOutWhatAHumanDecidedInEveryMunicipality(String municipality) {
        String id = asta.propose(municipality, dnr, STREETS_AND_PARKS, INVESTIGATE);
        bo.approve(id);

        MockHttpServletResponse done = asta.carryOut(id);

        assertThat(Desk.text(done)).isEmpty();
        assertThat(done.getRedirectedUrl()).isEqualTo("/arenden/" + id);
        assertThat(errands.handedOver(new Assignment(municipality, dnr, STREETS_AND_PARKS, INVESTIGATE)))
                .hasSize(1);
        assertThat(asta.open(id)).contains("Överlämnat till: gata och park, utredning");
    }

    @Test
    void showsExactlyWhatIsProposed() {
        String page = bo.open(proposed());

        assertThat(page)
                .contains(dnr, "Söderköping", "gata och park, utredning", "Kontaktcenters sortering (triage)", "asta")
                .contains("AI har rekommenderat ett beslut", "en annan än den som begär", "name=\"reasons\"");
    }

    @Test
    void listsWhatWaitsAndWhoMayDecideIt() {
        String id = proposed();

        String own = row(Desk.text(asta.see("/arenden")), id);
        String others = row(Desk.text(bo.see("/arenden")), id);

        assertThat(own).contains(dnr, "En annan än du");
        assertThat(others).contains(dnr, "<td>Du</td>");
    }

    @Test
    void doesNotOpenWhatItLists() {
        String id = proposed();

        bo.see("/arenden");

        assertThat(store.find(id).orElseThrow().openings()).isEmpty();
        bo.open(id);
        assertThat(store.find(id).orElseThrow().openings()).hasSize(1);
    }

    @Test
    void offersNoDecisionToWhoeverProposed() {
        assertThat(asta.open(proposed())).doesNotContain("name=\"reasons\"").contains("en annan ska besluta");
    }

    @Test
    void writesTheParagraphForTheOfficialReport() {
        String id = proposed();
        bo.send(Desk.opened(bo, id, "APPROVE").param("checked", "FACTS").param("provision", "6 § förvaltningslagen"));

        assertThat(asta.open(id))
                .contains("AI har använts som hjälpmedel i handläggningen av ärendet.")
                .contains("Kontaktcenters sortering (version 1) har rekommenderat ett beslut.")
                .contains("En människa, bo, har öppnat det som AI har tagit fram, granskat det i fråga om sakuppgifter")
                .contains("på delegation (3.1)", "6 § förvaltningslagen", "Vill du ifrågasätta fördelningen")
                .doesNotContain("AI has been used");
    }

    @Test
    void keepsTheOfficialTextSwedishOnAnEnglishPage() {
        String id = proposed();
        bo.approve(id);

        String page = Desk.text(asta.send(get("/arenden/{id}", id).queryParam("lang", "en")));

        assertThat(page)
                .contains("lang=\"sv\">AI har använts som hjälpmedel", "lang=\"en\">AI has been used as an aid")
                .contains("Carry out", "streets and parks, investigation");
    }

    @Test
    void handsOverWhatTheDeciderChangedItTo() {
        String id = proposed();
        bo.open(id);
        bo.change(id, SCHOOLS, INVESTIGATE);

        asta.carryOut(id);

        assertThat(outcome(id)).isEqualTo(Outcome.Kind.CHANGED);
        assertThat(handedOver(SCHOOLS, INVESTIGATE)).isOne();
        assertThat(handedOver(STREETS_AND_PARKS, INVESTIGATE)).isZero();
        assertThat(asta.open(id))
                .contains(
                        "Förslaget har ändrats så här: Ärendet fördelas till skola och förskola, utredning i stället för till gata och park, utredning.");
    }

    @Test
    void overridesWhatNothingIsLeftOf() {
        String id = proposed();
        bo.open(id);
        bo.change(id, SCHOOLS, ANSWER);

        asta.carryOut(id);

        assertThat(outcome(id)).isEqualTo(Outcome.Kind.OVERRIDDEN);
        assertThat(handedOver(SCHOOLS, ANSWER)).isOne();
    }

    @Test
    void doesNothingOnARejection() {
        String id = proposed();
        bo.open(id);
        bo.decide(id, "REJECT");

        MockHttpServletResponse refused = asta.carryOut(id);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Desk.text(refused)).contains("En människa har beslutat att inget ska göras");
        assertThat(handedOver(STREETS_AND_PARKS, INVESTIGATE)).isZero();
    }

    @Test
    void doesNotProposeAnewWhatAHumanRejected() {
        String id = proposed();
        bo.open(id);
        bo.decide(id, "REJECT");

        MockHttpServletResponse again = asta.tryToPropose("0582", dnr, STREETS_AND_PARKS, INVESTIGATE);

        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(Desk.text(again)).contains("lägg fram ett annat förslag");
    }

    @Test
    void leadsToTheCaseThatWaitsAlready() {
        assertThat(proposed()).isEqualTo(proposed());
    }

    @Test
    void carriesNothingOutByProposingWhatIsDecided() {
        String id = proposed();
        bo.approve(id);

        assertThat(proposed()).isEqualTo(id);
        assertThat(handedOver(STREETS_AND_PARKS, INVESTIGATE)).isZero();
    }

    private static String row(String page, String id) {
        int at = page.indexOf("/arenden/" + id);
        assertThat(at).isPositive();
        return page.substring(at, page.indexOf("</tr>", at));
    }
}
