package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.testkit.GuardAssertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;

class AiSystemTest {

    private final AiPolicy policy = Offices.policy("norsjo");

    // @start region="declared"
    @AiSystem(id = "chatgpt", owner = "kommunikation", tier = RiskTier.MINIMAL, purpose = "webbsidor")
    interface Translator {

        @UsesAiTool("chatgpt")
        String translate(@OpenInformationOnly String page);
    }
    // @end

    // @start region="refused"
    @AiSystem(id = "scorer", tier = RiskTier.UNACCEPTABLE, grounds = RiskGround.ART_5_1_C) // must not exist
    interface SocialScore {

        @UsesAiTool("scorer")
        int score(@OpenInformationOnly String person);
    }
    // @end

    @Test
    void classifiesThePurpose() {
        Translator translator = Offices.guarded(policy).proxy(Translator.class, page -> "översatt");

        assertThat(translator.translate("Biblioteket har öppet.")).isEqualTo("översatt");
    }

    @Test
    void refusesWhatIsProhibitedWhenItIsSetUp() {
        assertThatThrownBy(() -> Offices.guarded(policy).proxy(SocialScore.class, person -> 1))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("SocialScore");
    }
}
