package se.varsam.eservice.errand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.varsam.eservice.triage.Department.SCHOOLS;
import static se.varsam.eservice.triage.Department.STREETS_AND_PARKS;
import static se.varsam.eservice.triage.TriageOutcome.ANSWER;
import static se.varsam.eservice.triage.TriageOutcome.INVESTIGATE;

import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.Surroundings;

/** Nothing is laid on the desk as AI's proposal that AI did not propose. */
@KontaktcenterTest
class SealTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Errands errands;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private DecisionStore store;

    @Autowired
    private Surroundings.Settable clock;

    @Autowired
    private AtomicInteger numbers;

    private Desk asta;
    private String dnr;

    @BeforeEach
    void signIn() {
        asta = Desk.asta(mvc);
        dnr = "KC 2026/" + numbers.incrementAndGet();
    }

    @AfterEach
    void letTheTriageGoOn() {
        store.resume("triage");
    }

    @Test
    void refusesWhatAHumanChose() {
        MockHttpServletResponse answer = asta.send(post("/arenden")
                .param("municipality", "0582")
                .param("dnr", dnr)
                .param("department", "SCHOOLS")
                .param("outcome", "ANSWER"));

        refuses(answer);
    }

    @Test
    void refusesAProposalThatIsChanged() {
        String[] seal = asta.seal("0582", STREETS_AND_PARKS, INVESTIGATE).split("\\.", -1);
        String content = new String(Base64.getUrlDecoder().decode(seal[0]), UTF_8);

        for (String changed : new String[] {
            content.replace("STREETS_AND_PARKS", "SCHOOLS"), content.replace("0582", "1082"), content + "0"
        }) {
            assertThat(changed).isNotEqualTo(content);
            refuses(asta.handOver(Base64.getUrlEncoder().encodeToString(changed.getBytes(UTF_8)) + "." + seal[1], dnr));
        }
        refuses(asta.handOver(seal[0] + ".", dnr));
        refuses(asta.handOver(seal[0], dnr));
        refuses(asta.handOver("\"><script>.å", dnr));
    }

    @Test
    void refusesWhatAiProposedToSomebodyElse() {
        refuses(Desk.bo(mvc).handOver(asta.seal("0582", SCHOOLS, ANSWER), dnr));
    }

    @Test
    void refusesAProposalFromAnotherDay() {
        String seal = asta.seal("0582", SCHOOLS, ANSWER);
        clock.pass(Duration.ofHours(10));

        refuses(asta.handOver(seal, dnr));
    }

    @Test
    void readsNoMessageWhileTheTriageIsStopped() {
        String message = "Det är ett djupt hål i asfalten på cykelvägen.";
        assertThat(asta.triaged("0582", message)).contains("name=\"seal\"");
        Desk.bo(mvc).send(Desk.stopping("Sorterar fel"));
        long before = trail.size();

        assertThat(asta.triaged("0582", message))
                .contains("En människa har stoppat sorteringen, så AI har inte läst meddelandet.")
                .doesNotContain("name=\"seal\"", "proposed-department");
        assertThat(trail.size())
                .as("nothing was entered, so nothing is recorded")
                .isEqualTo(before);
    }

    private void refuses(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Desk.text(answer)).contains("gör om sorteringen").doesNotContain("name=\"seal\"", "<script");
        assertThat(errands.of("0582", dnr)).isEmpty();
        assertThat(errands.of("1082", dnr)).isEmpty();
    }
}
