package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;

class MunicipalitiesTest {

    private final Calls calls = new Calls();

    interface Assistant {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String ask(@Municipality String where, @OpenInformationOnly String question);

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String named(String municipalityId, @OpenInformationOnly String question);
    }

    private final Assistant assistant = Guarded.by(Guard.of(PolicyResolver.among(calls.policy(), Town.karlskoga()))
                    .knowing(Town.MINUTES))
            .proxy(Assistant.class, new Assistant() {
                @Override
                public String ask(String where, String question) {
                    return calls.answer(where);
                }

                @Override
                public String named(String municipalityId, String question) {
                    return calls.answer(municipalityId);
                }
            });

    @Test
    void choosesThePolicyByTheCall() {
        assistant.ask("0582", "När?");
        assistant.named("soderkoping", "När?");

        assertThat(calls.called()).containsExactly("0582", "soderkoping");
        assertThat(Calls.refusal(() -> assistant.ask("karlskoga", "När?")).cites("KARLSKOGA-73"))
                .isTrue();
        assertThat(calls.called()).hasSize(2);
    }

    @Test
    void runsNothingWithoutAPolicy() {
        assertThat(Calls.refusal(() -> assistant.ask("9999", "När?")).cites("VARSAM-11"))
                .isTrue();
        assertThat(Calls.refusal(() -> assistant.ask(null, "När?")).cites("VARSAM-11"))
                .isTrue();
        assertThat(calls.called()).isEmpty();
    }

    @Test
    void doesNotTakeTheMunicipalityForInformation() {
        Verdict verdict = Calls.refusal(() -> assistant.ask("0582", Calls.NUMBER));

        assertThat(verdict.findings()).extracting(Finding::place).allMatch(place -> place.endsWith("argument 2"));
    }
}
