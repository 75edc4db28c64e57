package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintTarget;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.information.InformationClass;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;

class ReturnedTest {

    private final Calls calls = new Calls();

    interface Register {

        @OpenInformationOnly(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        String open(String key);

        @Classified(InformationClass.INTERNAL)
        @NoPersonalData(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        String internal(String key);

        @NoPersonalData(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        String unsaid(String key);

        @OpenInformationOnly(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        CompletableFuture<String> later(String key);

        @OpenInformationOnly(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        List<String> several(String key);

        @AiGenerated
        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        @OpenInformationOnly(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        String written(String notes);
    }

    private record Answering(String answer) implements Register {

        @Override
        public String open(String key) {
            return answer;
        }

        @Override
        public String internal(String key) {
            return answer;
        }

        @Override
        public String unsaid(String key) {
            return answer;
        }

        @Override
        public CompletableFuture<String> later(String key) {
            return CompletableFuture.completedFuture(answer);
        }

        @Override
        public List<String> several(String key) {
            return List.of("öppet", answer);
        }

        @Override
        public String written(String notes) {
            return answer;
        }
    }

    private Register answering(String answer) {
        return calls.guarded(Register.class, new Answering(answer));
    }

    @Test
    void givesOutWhatMeetsTheDemandAndAsksNothingOfArguments() {
        Register register = answering("Torget byggs om.");

        assertThat(register.open(Calls.NUMBER)).isEqualTo("Torget byggs om.");
        assertThat(register.internal(Calls.NUMBER)).isEqualTo("Torget byggs om.");
        assertThat(register.later(Calls.NUMBER)).isCompletedWithValue("Torget byggs om.");
        assertThat(register.several(Calls.NUMBER)).hasSize(2);
        assertThat(calls.records()).isEmpty();
    }

    @Test
    void keepsWhatBreaksTheDemandAndTellsNothingOfIt() {
        Register register = answering("Gäller " + Calls.NUMBER);

        Verdict verdict = Calls.refusal(() -> register.open("nyckel"));

        assertThat(Calls.finding(verdict, "VARSAM-12").place()).isEqualTo("Answering.open, return value");
        assertThat(verdict.toString()).doesNotContain(Calls.NUMBER);
        assertThat(Calls.refusal(() -> register.internal("nyckel")).cites("VARSAM-13"))
                .isTrue();
        assertThat(Calls.refusal(() -> register.several("nyckel")).cites("VARSAM-12"))
                .isTrue();
        assertThat(calls.records())
                .hasSize(3)
                .extracting(AuditRecord::kind, AuditRecord::act)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(AuditKind.STOPPED_ATTEMPT, "OUTPUT"));
    }

    @Test
    void judgesWhatComesLaterWhenItComes() {
        CompletableFuture<String> later = answering("Gäller " + Calls.NUMBER).later("nyckel");

        assertThat(later).isCompletedExceptionally();
        assertThatThrownBy(later::join).hasCauseInstanceOf(PolicyViolationException.class);
    }

    @Test
    void deniesAResultOfWhichNobodyKnowsWhetherItHoldsPersonalData() {
        assertThat(Calls.refusal(() -> answering("Torget").unsaid("nyckel")).cites("VARSAM-13"))
                .isTrue();
    }

    @Test
    void vouchesForNoArgument() {
        assertThat(Calls.refusal(() -> answering("svar").written("anteckning")).cites("SODERKOPING-A"))
                .isTrue();
    }

    interface Streams {

        @OpenInformationOnly(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        Stream<String> all(String key);

        @NoPersonalData(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
        void nothing(String key);
    }

    @Test
    void refusesWhatCannotBeReadBeforeItIsGivenOut() {
        assertThatThrownBy(() -> calls.guarded(Streams.class))
                .isInstanceOfSatisfying(
                        GuardSetupException.class,
                        refused -> assertThat(refused.problems()).hasSize(2))
                .hasMessageContaining("RETURN_VALUE");
    }
}
