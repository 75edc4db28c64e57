package se.varsam.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.decision.desk.DeskException.Reason;

class HumanDecisionRequiredExceptionTest {

    @Test
    void namesTheCaseThatWaits() {
        HumanDecisionRequiredException required =
                new HumanDecisionRequiredException(Reason.UNDECIDED, Optional.of("7f0c"));

        assertThat(required.pending()).contains("7f0c");
        assertThat(required.reason()).isEqualTo(Reason.UNDECIDED);
        assertThat(required)
                .hasMessage("En människa ska besluta först: ärende 7f0c väntar på det, försök igen när det är beslutat."
                        + " / A human has to decide first: case 7f0c waits for it, try again once it is decided.");
    }

    @Test
    void tellsTheWayForwardWhereNoCaseWaits() {
        assertThat(new HumanDecisionRequiredException(Reason.REJECTED, Optional.empty()))
                .hasMessageContainingAll(Reason.REJECTED.sv(), Reason.REJECTED.en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7f0c"})
    void survivesSerialisation(String id) throws IOException, ClassNotFoundException {
        Optional<String> pending = Optional.of(id).filter(each -> !each.isEmpty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(new HumanDecisionRequiredException(Reason.EXPIRED, pending));
        }

        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(objects.readObject()).isInstanceOfSatisfying(HumanDecisionRequiredException.class, read -> {
                assertThat(read.pending()).isEqualTo(pending);
                assertThat(read.reason()).isEqualTo(Reason.EXPIRED);
            });
        }
    }
}
