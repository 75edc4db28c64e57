package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.varsam.eservice.triage.Department.SCHOOLS;
import static se.varsam.eservice.triage.Department.STREETS_AND_PARKS;
import static se.varsam.eservice.triage.TriageOutcome.ANSWER;
import static se.varsam.eservice.triage.TriageOutcome.INVESTIGATE;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.Surroundings;

@KontaktcenterTest
class RefusalTest {

    private static final Instant WHEN_NEW = Instant.parse("2026-01-20T08:00:00Z");

    private static final String NO_CASE = "00000000-0000-4000-8000-000000000000";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Errands errands;

    @Autowired
    private DecisionStore store;

    @Autowired
    private Surroundings.Settable clock;

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

    @AfterEach
    void letTheTriageGoOn() {
        store.resume("triage");
    }

    private String proposed() {
        return asta.propose("0582", dnr, STREETS_AND_PARKS, INVESTIGATE);
    }

    private String decided() {
        String id = proposed();
        bo.approve(id);
        return id;
    }

    private int handedOver() {
        return errands.handedOver(new Assignment("0582", dnr, STREETS_AND_PARKS, INVESTIGATE))
                .size();
    }

    private DecisionCase.State state(String id) {
        return store.find(id).orElseThrow().state();
    }

    private static void refuses(MockHttpServletResponse answer, int status, String... sentences) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(Desk.text(answer)).contains("role=\"alert\"").contains(sentences);
    }

    @Test
    void refusesToDecideOnesOwnProposal() {
        String id = proposed();
        asta.open(id);

        refuses(
                asta.decide(id, "APPROVE"),
                403,
                "så du får inte själv besluta: be en annan att besluta",
                "Lampan hör till");
        assertThat(state(id)).isEqualTo(DecisionCase.State.PENDING);
    }

    @Test
    void refusesToDecideWhatIsNotOpened() {
        String id = proposed();
        refuses(bo.decide(id, "APPROVE"), 409, "Du har inte öppnat ärendet", "Lampan hör till gatubelysningen.");
        assertThat(state(id)).isEqualTo(DecisionCase.State.PENDING);
        assertThat(bo.decide(id, "APPROVE").getStatus()).isEqualTo(302);
    }

    @Test
    void refusesASecondDecision() {
        String id = decided();
        Desk cia = new Desk(mvc, "cia", "CHEF");
        cia.open(id);

        refuses(cia.decide(id, "REJECT"), 409, "Någon annan har redan beslutat", "inte sparat", "bifallet som");
        assertThat(store.find(id).orElseThrow().votes()).hasSize(1);
    }

    @Test
    void refusesToCarryOutTwice() {
        String id = decided();
        asta.carryOut(id);

        refuses(asta.carryOut(id), 409, "Beslutet är redan verkställt");
        assertThat(handedOver()).isOne();
        assertThat(errands.of("0582", dnr)).hasSize(1);
    }

    @Test
    void refusesToCarryOutWhatNobodyIsToldHowToQuestion() {
        String id = decided();
        refuses422(asta.send(post("/arenden/{id}/verkstall", id)), "kryssa för det", "name=\"informed\"");
        assertThat(handedOver()).isZero();
        assertThat(state(id)).isEqualTo(DecisionCase.State.DECIDED);
    }

    @Test
    void refusesToCarryOutBeforeTheDecision() {
        String id = proposed();
        refuses(asta.carryOut(id), 409, "Ingen människa har beslutat än");
        assertThat(handedOver()).isZero();
    }

    @Test
    void refusesAnotherThanTheOneWhoAskedToCarryOut() {
        String id = decided();
        refuses(bo.carryOut(id), 403, "Någon annan lade fram förslaget");
        assertThat(handedOver()).isZero();
        assertThat(errands.of("0582", dnr)).hasSize(1);
    }

    @Test
    void refusesWhatIsTooLate() {
        String waiting = proposed();
        dnr = "KC 2026/" + numbers.incrementAndGet();
        String decided = decided();
        bo.open(waiting);
        clock.pass(Duration.ofDays(8));

        refuses(bo.decide(waiting, "APPROVE"), 409, "Tiden har gått ut");
        refuses(asta.carryOut(decided), 409, "Tiden har gått ut");
        assertThat(handedOver()).isZero();
    }

    @Test
    void doesNothingForATriageThatAManagerStopped() {
        String waiting = proposed();
        bo.open(waiting);
        dnr = "KC 2026/" + numbers.incrementAndGet();
        String decided = decided();
        String seal = asta.seal("1082", SCHOOLS, ANSWER);
        assertThat(bo.send(Desk.stopping("Sorterar fel")).getStatus()).isEqualTo(302);

        refuses(bo.decide(waiting, "APPROVE"), 409, "En människa har stoppat sorteringen", "Sorterar fel");
        refuses(asta.carryOut(decided), 409, "En människa har stoppat sorteringen");
        refuses(asta.handOver(seal, dnr), 409, "En människa har stoppat sorteringen");
        assertThat(handedOver()).isZero();

        bo.send(Desk.resuming());
        assertThat(asta.carryOut(decided).getStatus()).isEqualTo(302);
        assertThat(handedOver()).isOne();
    }

    @Test
    void letsOnlyAManagerStopTheTriage() {
        refuses(asta.send(Desk.stopping("Nej")), 403, "Bara en chef kan stoppa");
        assertThat(store.stops()).isEmpty();
        bo.send(Desk.stopping("Ja"));
        refuses(asta.send(Desk.resuming()), 403, "Bara en chef kan stoppa");
        assertThat(store.stops()).hasSize(1);
    }

    @Test
    void asksWhyTheTriageIsStopped() {
        refuses422(bo.send(Desk.stopping(" ")), "reason-error", "Skriv varför");
        assertThat(store.stops()).isEmpty();
    }

    @Test
    void letsOnlyTheOneWhoAskedWithdraw() {
        String id = proposed();
        refuses(bo.withdraw(id), 403, "Någon annan lade fram förslaget");
        assertThat(asta.withdraw(id).getStatus()).isEqualTo(302);
        assertThat(state(id)).isEqualTo(DecisionCase.State.WITHDRAWN);
        refuses(bo.decide(id, "APPROVE"), 409, "Förslaget är återkallat");
    }

    @Test
    void refusesACaseThatIsNotThere() {
        refuses(asta.see("/arenden/" + NO_CASE), 404, "Ärendet finns inte");
        refuses(asta.carryOut(NO_CASE), 404, "Ärendet finns inte");
        refuses(bo.decide(NO_CASE, "APPROVE"), 404, "Ärendet finns inte");
    }

    @Test
    void showsTheClausesWhereThePolicyRefusesWhoeverDecides() {
        String seal = asta.seal("0582", STREETS_AND_PARKS, INVESTIGATE);
        clock.at(WHEN_NEW, () -> {
            MockHttpServletResponse denied = asta.handOver(seal, dnr);

            refuses422(denied, "SODERKOPING-V", "Policyn soderkoping: nekas", "Gör så här:", "verdict denied");
            assertThat(errands.of("0582", dnr)).isEmpty();
        });
    }

    @Test
    void carriesNothingOutThatThePolicyRefusesByThen() {
        String id = decided();
        clock.at(WHEN_NEW, () -> refuses422(asta.carryOut(id), "SODERKOPING-V", "Gör så här:"));

        assertThat(handedOver()).isZero();
        assertThat(state(id)).isEqualTo(DecisionCase.State.DECIDED);
    }

    @Test
    void refusesWhatAnotherSiteSends() throws Exception {
        String id = decided();
        mvc.perform(post("/arenden/{id}/verkstall", id).with(user("asta").roles("HANDLAGGARE")))
                .andExpect(status().isForbidden());
        assertThat(handedOver()).isZero();
    }

    private static void refuses422(MockHttpServletResponse answer, String... sentences) {
        refuses(answer, 422, sentences);
    }
}
