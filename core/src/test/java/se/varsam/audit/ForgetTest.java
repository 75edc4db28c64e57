package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.Clocks;
import se.varsam.audit.AuditTrail.Match;
import se.varsam.person.Person;
import se.varsam.person.Role;

class ForgetTest {

    private static final Person ANNA = Person.of("anna.berg", Role.EMPLOYEE);
    private static final Person DPO = Person.of("dpo", Role.DPO);

    private final AuditTrail trail = AuditTrail.inMemory();

    @Test
    void showsWhetherATextIsTheOneDigested() {
        Receipt receipt =
                trail.append(AuditEvent.of(AuditKind.ASSESSED).by(ANNA).digesting("input", "Beviljas"));

        assertThat(match(receipt, "input", "Beviljas")).isEqualTo(Match.MATCHES);
        assertThat(match(receipt, "input", "Avslås")).isEqualTo(Match.DIFFERS);
        assertThat(match(receipt, "output", "Beviljas")).isEqualTo(Match.DIFFERS);
        trail.forget(receipt.number(), DPO, "KS 2026/9");
        assertThat(match(receipt, "input", "Beviljas")).isEqualTo(Match.FORGOTTEN);
    }

    @Test
    void forgetsThePersonAndKeepsTheProofs() {
        Receipt receipt = trail.append(AuditEvent.of(AuditKind.ASSESSED).by(ANNA));
        Receipt told = trail.forget(receipt.number(), DPO, "KS 2026/9");
        Receipt again = trail.forget(receipt.number(), DPO, "KS 2026/9");

        assertThat(trail.record(0).person()).isEmpty();
        assertThat(trail.record(0).roles()).containsExactly(Role.EMPLOYEE);
        assertThat(trail.record(told.number()).kind()).isEqualTo(AuditKind.FORGOTTEN);
        assertThat(trail.record(told.number()).act()).isEqualTo("FORGET#0");
        assertThat(trail.prove(0).proves(receipt.leaf(), trail.root())).isTrue();
        assertThat(trail.verify(List.of(), List.of(receipt, told, again))).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void forgetsNothingThatIsNotThere() {
        assertThatThrownBy(() -> trail.forget(0, DPO, "KS 2026/9")).isInstanceOf(AuditException.class);
        assertThat(trail.size()).isZero();
    }

    @Test
    void letsNobodyElseTellOfForgetting() {
        trail.append(AuditEvent.of(AuditKind.ASSESSED).by(ANNA));

        assertThatThrownBy(() -> trail.append(AuditEvent.of(AuditKind.FORGOTTEN).doing("FORGET#0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("forget()");
        assertThat(trail.size()).isOne();
    }

    @Test
    void tellsThatTheClockWentBack() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        Deque<Instant> times = new ArrayDeque<>(List.of(
                noon, noon.minusSeconds(90), noon.minusMillis(1), noon.plusMillis(10), noon.plusNanos(10_000_001)));
        AuditTrail dated = trail.with(Clocks.asking(times::remove));
        while (!times.isEmpty()) {
            dated.append(AuditEvent.of(AuditKind.OTHER));
        }

        assertThat(dated.record(1).at()).isEqualTo(noon);
        assertThat(dated.record(1).behind()).isEqualTo(Duration.ofSeconds(90));
        assertThat(dated.record(2).behind()).isEqualTo(Duration.ofMillis(1));
        assertThat(dated.record(3).behind()).isZero();
        assertThat(dated.verify()).isEqualTo(new Verification.Intact(0, 5, dated.root(), List.of(), List.of()));
    }

    private Match match(Receipt receipt, String name, String text) {
        return trail.matches(receipt.number(), name, text.getBytes(StandardCharsets.UTF_8));
    }
}
