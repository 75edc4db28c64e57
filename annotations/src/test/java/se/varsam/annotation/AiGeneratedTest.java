package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.content.ContentKind;
import se.varsam.guarded.spec.GuardSetupException;

class AiGeneratedTest {

    private final AiPolicy policy = Offices.policy("soderkoping");

    // @start region="declared"
    interface Answers {

        @UsesAiTool(value = "chatgpt", purpose = "webbsidor")
        @AiGenerated(ContentKind.TEXT)
        String answer(@OpenInformationOnly String question); // … Denna text har genererats med hjälp av AI.
    }
    // @end

    // @start region="refused"
    interface Counts {

        @AiGenerated
        int count(@OpenInformationOnly String text); // a number has no place for a label: an error at start-up
    }
    // @end

    @Test
    void labelsWhatIsReturned() {
        Answers answers = Offices.guarded(policy).proxy(Answers.class, question -> "Biblioteket har öppet till 19.");

        assertThat(answers.answer("När har biblioteket öppet?"))
                .startsWith("Biblioteket har öppet till 19.")
                .endsWith("Denna text har genererats med hjälp av AI.");
    }

    @Test
    void refusesWhatCannotBeLabelledWhenItIsSetUp() {
        assertThatThrownBy(() -> Offices.guarded(policy).proxy(Counts.class, text -> 1))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("Counts.count");
    }
}
