package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.triage.Department.STREETS_AND_PARKS;
import static se.varsam.eservice.triage.TriageOutcome.INVESTIGATE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.Surroundings;

@KontaktcenterTest
class ManyCasesTest {

    private static final int MORE_THAN_SHOWN = 101;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Surroundings.Settable clock;

    @Autowired
    private AtomicInteger numbers;

    @Test
    void listsNoWaitingCaseAsClosedHoweverManyWait() {
        Desk asta = Desk.asta(mvc);
        String seal = asta.seal("0582", STREETS_AND_PARKS, INVESTIGATE);
        String rejected = proposed(asta, seal);
        Desk bo = Desk.bo(mvc);
        bo.open(rejected);
        bo.decide(rejected, "REJECT");
        clock.pass(Duration.ofSeconds(1));
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_SHOWN; i++) {
            waiting.add(proposed(asta, seal));
        }

        String page = Desk.text(asta.see("/arenden"));

        String closed = page.substring(page.indexOf("id=\"closed\""));
        assertThat(closed).contains(rejected).doesNotContain(waiting).contains("Avslutat");
        assertThat(page).contains("Fler än 100 väntar.");
        waiting.forEach(asta::withdraw);
        assertThat(Desk.text(asta.see("/arenden"))).contains("Fler än 100 är avslutade.");
    }

    private String proposed(Desk desk, String seal) {
        return Desk.id(desk.handOver(seal, "KC 2026/" + numbers.incrementAndGet()));
    }
}
