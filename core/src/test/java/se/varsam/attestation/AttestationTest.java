package se.varsam.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.varsam.attestation.Attestation.Unanimity;
import se.varsam.person.Person;
import se.varsam.person.Role;

class AttestationTest {

    private final Person kim = Person.of("Kim", Role.CISO);
    private final Attestation analysis =
            Attestation.of(AttestationKind.RISK_ANALYSIS, kim, LocalDate.of(2026, 9, 15), Aspect.BIAS);

    @Test
    void isAcceptedByWhoeverVouchesForIt() {
        assertThat(analysis.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(analysis.assessors()).containsExactly(kim);
        assertThat(analysis.unanimity()).isEqualTo(Unanimity.AGREED);
    }

    @Test
    void changesOneThingAtATime() {
        Person love = Person.of("Love", Role.IT_SECURITY);

        assertThat(analysis.about("sammanfatta").boundTo()).isEqualTo("sammanfatta");
        assertThat(analysis.resulting(Outcome.REJECTED).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(analysis.assessedBy(Unanimity.SPLIT, kim, love).assessors()).containsExactlyInAnyOrder(kim, love);
        assertThat(analysis.about("sammanfatta").covers()).containsExactly(Aspect.BIAS);
    }

    @Test
    void hidesWhoAndWhere() {
        assertThat(analysis.about("Anna")).hasToString("Attestation[RISK_ANALYSIS 2026-09-15 ACCEPTED [BIAS]]");
    }
}
