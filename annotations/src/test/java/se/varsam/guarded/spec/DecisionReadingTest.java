package se.varsam.guarded.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.guarded.spec.Altered.ClassFileIs;
import se.varsam.term.Answer;

class DecisionReadingTest {

    @Test
    void refusesADecisionThatContradictsAnotherAtItsLevel() {
        assertThatThrownBy(() -> Methods.read(Payments.class, "pay"))
                .hasMessageContaining("två olika @RequiresHumanDecision på samma nivå");
    }

    @Test
    void refusesADecisionThatIsBoundToNamesThatWereNotCompiled() {
        UnaryOperator<byte[]> nameless = Altered.renaming("MethodParameters", "MethodParameterz");

        Class<?> type = Altered.copy(Alone.class, ClassFileIs.THERE, nameless);

        assertThatThrownBy(() -> Methods.read(type, "pay"))
                .hasMessageContaining("argumentens namn saknas")
                .hasMessageContaining("Compile with -parameters.");
        assertThatCode(() -> Methods.read(Alone.class, "pay")).doesNotThrowAnyException();
        assertThatCode(() -> Methods.read(type, "payNothing")).doesNotThrowAnyException();
        assertThat(Methods.spec(type, "ask").arguments())
                .extracting(GuardSpec.Argument::name)
                .containsExactly("arg0");
    }

    @Test
    void takesTheStrictestOversightAndTheShortestExpiry() {
        GuardSpec.HumanDecision decision =
                Methods.spec(Loose.class, "pay").decision().orElseThrow();

        assertThat(decision.matter()).isEqualTo("utbetalning.liten");
        assertThat(decision.oversight()).isEqualTo(Oversight.TWO_VERIFIERS);
        assertThat(decision.expiresAfterHours()).isEqualTo(24);
        assertThat(decision.answers().to(DecisionTrait.AFFECTS_INDIVIDUAL)).isEqualTo(Answer.YES);
        assertThat(decision.answers().to(DecisionTrait.SIGNIFICANT)).isEqualTo(Answer.UNKNOWN);
    }

    interface Pays {

        @RequiresHumanDecision(matter = "utbetalning", oversight = Oversight.TWO_VERIFIERS, expiresAfterHours = 24)
        void pay(String who);
    }

    interface PaysToo {

        @RequiresHumanDecision(matter = "utbetalning.stor")
        void pay(String who);
    }

    @AiSystem(id = "payer")
    abstract static class Payments implements Pays, PaysToo {

        @Override
        public void pay(String who) {}
    }

    @AiSystem(id = "payer")
    static class Loose implements Pays {

        @Override
        @RequiresHumanDecision(matter = "utbetalning.liten", oversight = Oversight.SINGLE, expiresAfterHours = 48)
        public void pay(String who) {}
    }
}
