package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.testkit.GuardAssertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.tool.ToolRegister;
import se.varsam.tool.ToolTrait;

class DisclosesAiTest {

    private final AiPolicy policy = AiPolicy.of("karlskoga")
            .with(Offices.CLOCK)
            .with(ToolRegister.of(Offices.eneo()
                    .copy()
                    .with(ToolTrait.MEETS_PEOPLE)
                    .without(ToolTrait.DISCLOSES_AI)
                    .build()));

    // @start region="declared"
    @DisclosesAi // the page around it says: du chattar med en AI
    interface OpenChat {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String answer(@OpenInformationOnly String question);
    }
    // @end

    // @start region="silent"
    interface SilentChat {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        String answer(@OpenInformationOnly String question); // KARLSKOGA-101, when the tool meets people
    }
    // @end

    @Test
    void answersWhetherPeopleAreTold() {
        SilentChat silent = Offices.guarded(policy).proxy(SilentChat.class, question -> "19");
        OpenChat open = Offices.guarded(policy).proxy(OpenChat.class, question -> "19");

        assertThat(Guard.of(policy)).requires(() -> silent.answer("När?")).citing("101");
        assertThat(Guard.of(policy)).allows(() -> open.answer("När?"));
    }
}
