package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.information.Classified;
import se.varsam.information.InformationClass;
import se.varsam.rule.Finding;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;

class EnteringTest {

    private final Calls calls = new Calls();

    interface Assistant {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String ask(@se.varsam.annotation.information.Classified(InformationClass.OPEN) String question);

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String undeclared(String question);

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String nothing();

        @OpenInformationOnly
        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String vouched();

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String wrapped(Classified<String> question);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String both(
                @se.varsam.annotation.information.Classified(InformationClass.OPEN) String one,
                @se.varsam.annotation.information.Classified(InformationClass.CONFIDENTIAL) String other);

        @UsesAiTool("okänt-verktyg")
        String unknown(@se.varsam.annotation.information.Classified(InformationClass.OPEN) String question);
    }

    private final Assistant assistant = calls.guarded(Assistant.class);

    @Test
    void runsWhatThePolicyAllowsAndRecordsItOnce() {
        assertThat(assistant.ask("När är mötet?")).isEqualTo("svar");

        assertThat(calls.called()).containsExactly("ask");
        assertThat(calls.records()).extracting(AuditRecord::kind).containsExactly(AuditKind.ASSESSED);
    }

    @Test
    void stopsWhatIsFoundInATextAndTellsNothingOfIt() {
        assertThatThrownBy(() -> assistant.ask("Gäller " + Calls.NUMBER))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("SODERKOPING-D")
                .hasMessageContaining("ask, argument 1")
                .hasMessageNotContaining(Calls.NUMBER);

        assertThat(calls.called()).isEmpty();
        assertThat(calls.records()).extracting(AuditRecord::kind).containsExactly(AuditKind.STOPPED_ATTEMPT);
    }

    @Test
    void deniesWhatNobodyHasDeclared() {
        assertThat(Calls.refusal(() -> assistant.undeclared("text")).cites("SODERKOPING-A"))
                .isTrue();
        assertThat(Calls.refusal(assistant::nothing).cites("SODERKOPING-A")).isTrue();
        assertThat(calls.called()).isEmpty();
    }

    @Test
    void takesNothingAsNothingAndAVouchedMethodAsOpen() {
        assistant.ask(null);
        assistant.vouched();

        assertThat(calls.called()).containsExactly("ask", "vouched");
    }

    @Test
    void believesAClassifiedValueAndReadsItAllTheSame() {
        assistant.wrapped(Classified.of("text", InformationClass.OPEN));

        assertThat(calls.called()).containsExactly("wrapped");
        assertThat(Calls.refusal(() -> assistant.wrapped(Classified.of("text", InformationClass.INTERNAL)))
                        .cites("SODERKOPING-A"))
                .isTrue();
        assertThat(calls.called()).hasSize(1);
    }

    @Test
    void joinsArgumentsUpwardAndNamesTheMethod() {
        Verdict verdict = Calls.refusal(() -> assistant.both("öppet", "hemligt"));

        assertThat(verdict.findings()).extracting(Finding::place).allMatch(place -> place.endsWith(".both"));
        assertThat(calls.called()).isEmpty();
    }

    @Test
    void deniesAToolThatTheRegisterDoesNotHold() {
        assertThat(Calls.refusal(() -> assistant.unknown("text")).cites("VARSAM-2"))
                .isTrue();
        assertThat(calls.called()).isEmpty();
    }

    @Test
    void deniesWhenEvidenceCannotBeLeft() {
        calls.trail().close();

        Throwable thrown = catchThrowable(() -> assistant.ask("text"));

        assertThat(thrown).isInstanceOf(RuntimeException.class);
        assertThat(calls.called()).isEmpty();
    }
}
