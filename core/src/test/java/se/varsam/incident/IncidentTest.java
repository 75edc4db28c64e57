package se.varsam.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentTest {

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    void mayBeOfAnyKindUntilOneIsSaid(IncidentKind kind) {
        assertThat(Incident.of(Incident.Status.SUSPECTED).mayBe(kind)).isTrue();
    }

    @Test
    void isOfTheKindsSaidOnly() {
        Incident bias = Incident.of(Incident.Status.CONFIRMED, IncidentKind.BIAS);

        assertThat(bias.mayBe(IncidentKind.BIAS)).isTrue();
        assertThat(bias.mayBe(IncidentKind.MISUSE)).isFalse();
    }
}
