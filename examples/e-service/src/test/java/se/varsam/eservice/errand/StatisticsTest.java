package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.triage.Department.STREETS_AND_PARKS;
import static se.varsam.eservice.triage.TriageOutcome.INVESTIGATE;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.Outcome;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.Surroundings;

@KontaktcenterTest
class StatisticsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DecisionDesk desk;

    @Autowired
    private PersonResolver signedIn;

    @Autowired
    private Surroundings.Settable clock;

    @Autowired
    private AtomicInteger numbers;

    private Desk asta;
    private Desk bo;

    @BeforeEach
    void signIn() {
        asta = Desk.asta(mvc);
        bo = Desk.bo(mvc);
    }

    private String proposed() {
        return asta.propose("0582", "KC 2026/" + numbers.incrementAndGet(), STREETS_AND_PARKS, INVESTIGATE);
    }

    @Test
    void showsWhoApprovesWithoutOpening() {
        approveUnopened("dan", proposed());

        String row = row("dan");

        assertThat(row).contains("<td>1</td> <td>0</td> <td>0</td> <td>1</td> <td>–</td>");
        assertThat(row).contains("beslutar utan att öppna underlaget");
    }

    @Test
    void showsHowLongSomebodyReads() {
        Desk eva = new Desk(mvc, "eva", "CHEF");
        String id = proposed();
        eva.open(id);
        clock.pass(Duration.ofSeconds(95));
        eva.decide(id, "APPROVE");

        assertThat(row("eva")).contains("<td>0:01:35</td>", "inget sticker ut");
    }

    @Test
    void showsNoCaseOfficerHowColleaguesDecide() {
        approveUnopened("gun", proposed());

        MockHttpServletResponse answer = asta.see("/arenden/statistik");

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(Desk.text(answer)).contains("Bara en chef kan se").doesNotContain("gun</th>");
        assertThat(Desk.text(asta.see("/arenden"))).doesNotContain("/arenden/statistik");
        assertThat(Desk.text(bo.see("/arenden"))).contains("/arenden/statistik");
    }

    @Test
    void showsNobodyOutsideThePeriod() {
        approveUnopened("fia", proposed());

        String page = Desk.text(bo.see("/arenden/statistik?from=2026-01-01&to=2026-01-02"));

        assertThat(page).contains("Ingen har beslutat under perioden.").doesNotContain("fia</th>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=igår",
                "from=2025-01-01&to=2026-01-02",
                "from=2026-05-02&to=2026-05-01",
                "to=%2B999999999-12-31",
                "from=%3Cscript%3Ealert(1)"
            })
    void asksForAPeriodThatCanBeRead(String query) {
        MockHttpServletResponse answer = bo.see("/arenden/statistik?" + query);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer)).contains("Perioden går inte att läsa").doesNotContain("<script");
    }

    private String row(String person) {
        String page = Desk.text(bo.see("/arenden/statistik"));
        int at = page.indexOf("<th scope=\"row\">" + person + "</th>");
        assertThat(at).isPositive();
        return page.substring(at, page.indexOf("</tr>", at));
    }

    /** The pages let nobody do so; another program may. */
    private void approveUnopened(String person, String id) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person, "", "ROLE_HANDLAGGARE"));
        try {
            Ruling ruling = Ruling.by(signedIn.current().orElseThrow())
                    .content("Ärendet fördelas.")
                    .because("Som föreslaget.");
            desk.decide(id, ruling, Outcome.approved());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
