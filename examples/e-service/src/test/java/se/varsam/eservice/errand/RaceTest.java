package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.triage.Department.STREETS_AND_PARKS;
import static se.varsam.eservice.triage.TriageOutcome.INVESTIGATE;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.eservice.KontaktcenterTest;

@KontaktcenterTest
class RaceTest {

    private static final int MOST = 100;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DecisionStore store;

    @Autowired
    private Errands errands;

    @Autowired
    private AtomicInteger numbers;

    @RepeatedTest(5)
    void letsOneOfTwoDecidersWin() throws Exception {
        Desk bo = Desk.bo(mvc);
        Desk cia = new Desk(mvc, "cia", "CHEF");
        String id = proposed("KC 2026/" + numbers.incrementAndGet());
        bo.open(id);
        cia.open(id);

        List<MockHttpServletResponse> answers = atOnce(() -> bo.decide(id, "APPROVE"), () -> cia.decide(id, "REJECT"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        assertThat(answers)
                .filteredOn(each -> each.getStatus() == 409)
                .singleElement()
                .satisfies(lost -> assertThat(Desk.text(lost))
                        .containsAnyOf("Någon annan har redan beslutat", "Ärendet ändrades medan du skrev"));
        assertThat(store.find(id).orElseThrow().votes()).hasSize(1);
    }

    @RepeatedTest(5)
    void handsOverOnceWhenTwoPressAtTheSameMoment() throws Exception {
        Desk asta = Desk.asta(mvc);
        String dnr = "KC 2026/" + numbers.incrementAndGet();
        String id = proposed(dnr);
        Desk.bo(mvc).approve(id);

        List<MockHttpServletResponse> answers = atOnce(() -> asta.carryOut(id), () -> asta.carryOut(id));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(302, 409);
        assertThat(errands.handedOver(new Assignment("0582", dnr, STREETS_AND_PARKS, INVESTIGATE)))
                .hasSize(1);
        assertThat(errands.of("0582", dnr)).extracting(Errand::id).containsExactly(id);
        assertThat(store.in(DecisionCase.State.PENDING, MOST))
                .as("nothing is left on the desk that nobody asked for")
                .allSatisfy(each -> assertThat(errands.find(each.id())).isPresent());
    }

    private String proposed(String dnr) {
        return Desk.asta(mvc).propose("0582", dnr, STREETS_AND_PARKS, INVESTIGATE);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<T> first = threads.submit(() -> after(start, one));
            Future<T> second = threads.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> what) throws Exception {
        start.await();
        return what.call();
    }
}
