package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.information.InformationClass;
import se.varsam.rule.PolicyViolationException;
import se.varsam.tool.AgentAction;

/** Ways around a guard that are closed. */
@SuppressWarnings({"unused", "UnusedVariable"})
class NothingSlipsPastTest {

    private static final String NUMBER = "811218-9876";

    private final Guarded guarded = Guarded.by(Town.guard(Town.soderkoping()));

    @Nested
    class TypesThatOnlyInherit {

        interface Asks {

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String ask(@Classified(InformationClass.INTERNAL) String question);
        }

        @OpenInformationOnly
        interface AsksOpenly extends Asks {}

        interface Sends {
            String send(String text);
        }

        @OpenInformationOnly
        interface SendsOpenly extends Sends {}

        interface Acts {

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            @TakesAction(AgentAction.SEND_MESSAGE)
            String act(@OpenInformationOnly String text);
        }

        @AiAgent(mayDo = AgentAction.SEND_MESSAGE)
        interface Bold extends Acts {}

        @AiAgent(mayDo = {})
        interface Shy extends Bold {}

        @Test
        void demandTheSameOfWhatTheyInherit() {
            AsksOpenly target = question -> "svar";

            assertThatThrownBy(() -> guarded.proxy(AsksOpenly.class, target).ask("x"))
                    .isInstanceOf(PolicyViolationException.class)
                    .hasMessageContaining("VARSAM-12");
            assertThatThrownBy(() -> guarded.proxy(Asks.class, target).ask("x"))
                    .isInstanceOf(PolicyViolationException.class)
                    .hasMessageContaining("VARSAM-12");
        }

        @Test
        void guardByTheirDemandAlone() {
            SendsOpenly target = text -> "svar";

            assertThatThrownBy(() -> guarded.proxy(SendsOpenly.class, target).send(NUMBER))
                    .isInstanceOf(PolicyViolationException.class)
                    .hasMessageNotContaining(NUMBER);
        }

        @Test
        void narrowWhatAnAgentMayDo() {
            Shy target = text -> "svar";

            assertThatThrownBy(() -> guarded.proxy(Shy.class, target))
                    .isInstanceOf(GuardSetupException.class)
                    .hasMessageContaining("the agent may not do this");
        }
    }

    @Nested
    class MunicipalityArguments {

        interface ByNumber {
            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String ask(int municipalityId, @OpenInformationOnly String question);
        }

        interface Perhaps {
            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String ask(Optional<String> municipalityId, @OpenInformationOnly String question);
        }

        interface Marked {
            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String ask(@Municipality String code, @OpenInformationOnly long municipalityId);
        }

        interface One {
            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String ask(String municipalityId, @OpenInformationOnly String question);
        }

        @SuppressWarnings("OverridingMethodInconsistentArgumentNamesChecker") // that is what is refused
        static class Turned implements One {
            @Override
            public String ask(String question, String municipalityId) {
                return "svar";
            }
        }

        @Test
        void areNotPassedByForTheirType() {
            assertThatThrownBy(() -> guarded.proxy(ByNumber.class, (id, question) -> "svar"))
                    .isInstanceOf(GuardSetupException.class)
                    .hasMessageContaining("municipalityId");
            assertThatThrownBy(() -> guarded.proxy(Perhaps.class, (id, question) -> "svar"))
                    .isInstanceOf(GuardSetupException.class);
            assertThat(catchThrowable(() -> guarded.proxy(Marked.class, (id, question) -> "svar")))
                    .isNull();
        }

        @Test
        void areNotGuessedAmongTwo() {
            assertThatThrownBy(() -> guarded.proxy(One.class, new Turned())).isInstanceOf(GuardSetupException.class);
        }
    }
}
