package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.varsam.decision.CaseDocument.Kind.BACKGROUND_DOCUMENT;
import static se.varsam.decision.CaseDocument.Kind.OFFICIAL_REPORT;
import static se.varsam.decision.DecisionTrait.AFFECTS_INDIVIDUAL;
import static se.varsam.decision.DecisionTrait.CONCERNS_BENEFITS;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.AiRole;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Outcome;
import se.varsam.guard.Guard;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.guarded.Guarded;
import se.varsam.person.Person;
import se.varsam.person.Role;

class RequiresHumanDecisionTest {

    private final Person caseWorker = Person.of("asta.ek", Role.EMPLOYEE);
    private final Person manager = Person.of("Cecilia Berg", Role.MANAGER);
    private final List<Integer> paid = new ArrayList<>();
    private Person signedIn = caseWorker;
    private DecisionDesk desk = DecisionDesk.none();
    private Payments payments = (dnr, amount) -> {};

    // @start region="declared"
    interface Payments {

        @AffectsIndividual
        @RequiresHumanDecision(
                matter = "utbetalning",
                tool = "eneo",
                ai = AiRole.RECOMMENDED,
                statedIn = {OFFICIAL_REPORT, BACKGROUND_DOCUMENT},
                traits = {AFFECTS_INDIVIDUAL, CONCERNS_BENEFITS})
        void pay(String dnr, int amount);
    }
    // @end

    @BeforeEach
    void opens(@TempDir Path folder) {
        AuditTrail trail = AuditTrail.in(folder).with(Offices.CLOCK);
        AiPolicy policy = Offices.policy("soderkoping").recordedIn(trail);
        desk = policy.desk(
                DecisionStore.inMemory(), () -> Optional.of(signedIn), trail, DeskRules.fourEyes(Duration.ofDays(7)));
        payments = Guarded.by(Guard.of(policy).deciding(desk)).proxy(Payments.class, (dnr, amount) -> paid.add(amount));
    }

    @Test
    void waitsForAHumanAndRunsOnce() {
        // @start region="flow"
        String id = catchThrowableOfType(HumanDecisionRequiredException.class, () -> payments.pay("SN 2026/41", 4500))
                .pending()
                .orElseThrow(); // the case that waits

        signedIn = manager;
        desk.open(id);
        desk.decide(id, ruling(), Outcome.approved());

        signedIn = caseWorker;
        payments.pay("SN 2026/41", 4500); // runs, once
        // @end
        assertThat(paid).containsExactly(4500);
        assertThat(catchThrowableOfType(HumanDecisionRequiredException.class, () -> payments.pay("SN 2026/41", 4500)))
                .isNotNull();
        assertThat(paid).containsExactly(4500);
    }

    @Test
    void doesNotStretchToAnotherAmount() {
        String id = catchThrowableOfType(HumanDecisionRequiredException.class, () -> payments.pay("SN 2026/41", 4500))
                .pending()
                .orElseThrow();
        signedIn = manager;
        desk.decide(id, ruling(), Outcome.approved());
        signedIn = caseWorker;

        assertThat(catchThrowableOfType(HumanDecisionRequiredException.class, () -> payments.pay("SN 2026/41", 5400))
                        .pending())
                .isPresent()
                .isNotEqualTo(Optional.of(id));
        assertThat(paid).isEmpty();
    }

    private Ruling ruling() {
        return Ruling.by(manager)
                .under("3.1")
                .content("Bistånd beviljas med 4 500 kronor.")
                .because("Inkomsterna understiger riksnormen.", "12 kap. 1 § socialtjänstlagen");
    }
}
