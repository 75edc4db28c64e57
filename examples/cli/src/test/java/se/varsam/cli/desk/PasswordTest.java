package se.varsam.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.cli.terminal.InputException;
import se.varsam.term.Language;

class PasswordTest {

    private static final String NOT_SET = "VARSAM_NO_SUCH_VARIABLE";

    private final List<String> asked = new ArrayList<>();

    private Optional<String> type(String question) {
        asked.add(question);
        return Optional.of("hemligt");
    }

    @Test
    void asksOnceForTheDeskAndItsTrail() {
        Password password = new Password(NOT_SET, this::type);

        assertThat(password.of("desk", Language.SWEDISH)).isEqualTo("hemligt");
        assertThat(password.of("desk", Language.SWEDISH)).isEqualTo("hemligt");
        assertThat(asked).containsExactly("Lösenord för desk: ");
    }

    @Test
    void doesNotAskWhenTheEnvironmentKnows() {
        Password password = new Password("PATH", this::type);

        assertThat(password.of("desk", Language.SWEDISH)).isEqualTo(System.getenv("PATH"));
        assertThat(asked).isEmpty();
    }

    @Test
    void saysWhereToPutItWhenThereIsNoTerminal() {
        Password password = new Password(NOT_SET, question -> Optional.empty());

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> password.of("desk", Language.SWEDISH))
                .withMessageContaining(NOT_SET);
    }
}
