package se.varsam.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.varsam.person.Person;
import se.varsam.person.Role;

class DisposalDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Person ARCHIVIST = Person.of("Vera Arkivsson", Role.INFORMATION_OWNER);

    @Test
    void refusesADecisionThatNobodyCouldFind() {
        assertThatThrownBy(() -> new DisposalDecision(" ", DAY, ARCHIVIST, "loggar"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("diarienummer");
    }

    @Test
    void refusesADecisionAboutNothing() {
        assertThatThrownBy(() -> new DisposalDecision("KS 2026/17", DAY, ARCHIVIST, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KS 2026/17");
    }

    @Test
    void countsFromItsDay() {
        DisposalDecision decision = new DisposalDecision("KS 2026/17", DAY, ARCHIVIST, "loggar");

        assertThat(decision.isMadeBy(DAY.minusDays(1))).isFalse();
        assertThat(decision.isMadeBy(DAY)).isTrue();
        assertThat(decision.isMadeBy(DAY.plusDays(1))).isTrue();
    }

    @Test
    void showsNeitherWhoNorWhat() {
        assertThat(new DisposalDecision("KS 2026/17", DAY, ARCHIVIST, "ärenden om Kalle"))
                .hasToString("DisposalDecision[KS 2026/17 2026-10-01]");
    }
}
