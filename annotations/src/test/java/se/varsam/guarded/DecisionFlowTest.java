package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.AiPolicy;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.AiRole;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Outcome;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.rule.PolicyViolationException;

class DecisionFlowTest {

    private static final Person ASKER = Person.of("asta.asker", Role.EMPLOYEE);
    private static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);

    @TempDir
    Path folder;

    private final List<String> called = new ArrayList<>();
    private Optional<Person> signedIn = Optional.of(ASKER);
    private AuditTrail trail;
    private DecisionDesk desk;
    private Payments payments;

    interface Payments {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresHumanDecision(matter = "utbetalning", ai = AiRole.RECOMMENDED)
        String pay(@OpenInformationOnly BigDecimal amount, @OpenInformationOnly String to);
    }

    @BeforeEach
    void open() {
        trail = AuditTrail.in(folder);
        AiPolicy policy = Town.karlskoga().recordedIn(trail);
        desk = policy.desk(DecisionStore.inMemory(), () -> signedIn, trail, DeskRules.fourEyes(Duration.ofDays(7)));
        payments = Guarded.by(Town.guard(policy).deciding(desk)).proxy(Payments.class, (amount, to) -> {
            called.add(amount + " " + to);
            return "betalt";
        });
    }

    @AfterEach
    void close() {
        trail.close();
    }

    private HumanDecisionRequiredException pay(String amount) {
        return catchThrowableOfType(
                HumanDecisionRequiredException.class, () -> payments.pay(new BigDecimal(amount), "förening"));
    }

    private void decide(String id, Outcome outcome) {
        signedIn = Optional.of(CHIEF);
        desk.open(id);
        desk.decide(
                id,
                Ruling.by(CHIEF).under("3.1").content("Bidraget betalas.").because("Villkoren är uppfyllda."),
                outcome);
        signedIn = Optional.of(ASKER);
    }

    @Test
    void runsOnceOnExactlyWhatAHumanDecided() {
        String waiting = pay("4500").pending().orElseThrow();
        assertThat(called).isEmpty();
        assertThat(pay("4500.00").pending()).contains(waiting);

        decide(waiting, Outcome.approved());

        assertThat(pay("9000").pending()).isPresent().get().isNotEqualTo(waiting);
        assertThat(called).isEmpty();
        assertThat(payments.pay(new BigDecimal("4500"), "förening")).isEqualTo("betalt");
        assertThat(called).containsExactly("4500 förening");
        assertThat(pay("4500").pending()).isPresent().get().isNotEqualTo(waiting);
        assertThat(called).hasSize(1);
    }

    @Test
    void doesNotRunWhatAHumanRejected() {
        decide(pay("4500").pending().orElseThrow(), Outcome.rejected());

        assertThat(pay("4500").reason()).isEqualTo(Reason.REJECTED);
        assertThat(called).isEmpty();
    }

    @Test
    void keepsTheDecisionWhenThePolicyRefusesTheCall() {
        String number = "811218-9876";
        assertThat(catchThrowableOfType(
                        PolicyViolationException.class, () -> payments.pay(BigDecimal.ONE, "Till " + number)))
                .hasMessageNotContaining(number);

        assertThat(desk.pending(9)).isEmpty();
        assertThat(called).isEmpty();
    }

    @Test
    void refusesWithoutADesk() {
        Payments bare = Guarded.by(Town.guard(Town.karlskoga())).proxy(Payments.class, (amount, to) -> {
            called.add(to);
            return to;
        });

        HumanDecisionRequiredException thrown =
                catchThrowableOfType(HumanDecisionRequiredException.class, () -> bare.pay(BigDecimal.ONE, "förening"));

        assertThat(thrown.reason()).isEqualTo(Reason.NO_DESK);
        assertThat(thrown.pending()).isEmpty();
        assertThat(called).isEmpty();
    }
}
