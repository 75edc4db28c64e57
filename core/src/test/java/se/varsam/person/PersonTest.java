package se.varsam.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final Person anna = Person.of("Anna Andersson", Role.EMPLOYEE, Role.MANAGER);

    @Test
    void hidesTheName() {
        assertThat(anna).hasToString("Person[EMPLOYEE, MANAGER]");
    }

    @Test
    void needsANameAndARole() {
        assertThatThrownBy(() -> Person.of(" ", Role.DPO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Person("Anna", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Anna");
    }

    @Test
    void actsInItsRolesOnly() {
        assertThat(anna.isOneOf(Role.DPO, Role.MANAGER)).isTrue();
        assertThat(anna.isOneOf(Role.DPO)).isFalse();
        assertThat(anna.isOneOf()).isFalse();
    }
}
