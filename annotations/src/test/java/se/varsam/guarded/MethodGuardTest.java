package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.DisclosesAi;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.content.ContentKind;

class MethodGuardTest {

    private final Calls calls = new Calls();

    interface Assistant {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @AiGenerated(ContentKind.TEXT)
        String write(@OpenInformationOnly String about);

        @DisclosesAi
        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String fail(@OpenInformationOnly String how) throws IOException;
    }

    private final IOException failure = new IOException("trasig");
    private final Assistant assistant = calls.guarded(Assistant.class, new Assistant() {
        @Override
        public String write(String about) {
            return calls.answer("write");
        }

        @Override
        public String fail(String how) throws IOException {
            calls.answer("fail");
            throw failure;
        }
    });

    @Test
    void labelsWhatAiMade() {
        assertThat(assistant.write("mötet")).startsWith("svar").hasSizeGreaterThan("svar".length());
        assertThat(calls.records()).extracting(AuditRecord::kind).contains(AuditKind.LABELLED);
    }

    @Test
    void passesFailuresOnAsTheyAre() {
        assertThatThrownBy(() -> assistant.fail("hur")).isSameAs(failure);
        assertThat(calls.called()).containsExactly("fail");
    }

    @Test
    void runsATaskForAFramework() throws Exception {
        MethodGuard guard = Guarded.by(Town.guard(calls.policy()))
                .method(Assistant.class.getDeclaredMethod("write", String.class), Assistant.class)
                .orElseThrow();

        Object result = guard.call(new Object[] {"mötet"}, () -> calls.answer("task"));

        assertThat(result).asString().startsWith("svar");
        assertThat(calls.called()).containsExactly("task");
        assertThatThrownBy(() -> guard.call(new Object[] {"mötet", "två"}, () -> calls.answer("task")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(calls.called()).hasSize(1);
        assertThat(guard.spec().tool()).isEqualTo(Optional.of("eneo"));
    }
}
