package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.testkit.GuardAssertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.guarded.Guarded;

class MunicipalityTest {

    private final Guard guard =
            Offices.guard(PolicyResolver.among(Offices.policy("soderkoping"), Offices.policy("karlskoga")));

    // @start region="declared"
    interface Assistant {

        @UsesAiTool(value = "chatgpt", purpose = "webbsidor")
        String ask(@Municipality String code, @OpenInformationOnly String question);
    }
    // @end

    @Test
    void choosesThePolicyForEachCall() {
        Assistant assistant = Guarded.by(guard).proxy(Assistant.class, (code, question) -> "19");

        assertThat(assistant.ask("0582", "När?")).isEqualTo("19");
        assertThat(guard).denies(() -> assistant.ask("1883", "När?")).citing("72");
        assertThat(guard).denies(() -> assistant.ask("2281", "När?")).citing("VARSAM-11");
    }
}
