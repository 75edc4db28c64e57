package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.content.ContentKind;
import se.varsam.guarded.GuardSetupException;
import se.varsam.guarded.Guarded;

class AiGeneratedTest {

    private final AiPolicy policy = Offices.policy("soderkoping");

    // @start region="declared"
    interface Answers {

        @UsesAiTool("chatgpt")
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
        Answers answers = Guarded.proxy(Answers.class, question -> "Biblioteket har öppet till 19.", policy);

        assertThat(answers.answer("När har biblioteket öppet?"))
                .startsWith("Biblioteket har öppet till 19.")
                .endsWith("Denna text har genererats med hjälp av AI.");
    }

    @Test
    void refusesWhatCannotBeLabelledWhenItIsSetUp() {
        assertThatThrownBy(() -> Guarded.proxy(Counts.class, text -> 1, policy))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("Counts.count");
    }
}
