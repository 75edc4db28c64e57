package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.Interception;
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

    @Nested
    class Reports {

        interface Half {
            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String ask(@OpenInformationOnly String question);

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            @AiGenerated
            Object make(@OpenInformationOnly String question);
        }

        static class Halfway implements Half {
            @Override
            public String ask(String question) {
                return "svar";
            }

            @Override
            public Object make(String question) {
                return "svar";
            }
        }

        static class Constructed {
            Constructed(List<@NoPersonalData String> names) {}
        }

        static class Above {
            @UsesAiTool("eneo")
            private String hidden(String text) {
                return text;
            }
        }

        static class Below extends Above {}

        interface Still {
            @UsesAiTool("eneo")
            static String still(String text) {
                return text;
            }
        }

        static class Stills implements Still {}

        @Test
        void takeNothingForGuardedWhereNoGuardWasMade() {
            assertThatThrownBy(() -> guarded.proxy(Half.class, new Halfway())).isInstanceOf(GuardSetupException.class);

            assertThat(guarded.report(Halfway.class).lines()).isNotEmpty().noneMatch(GuardReport.Line::isGuarded);
        }

        @Test
        void seeWhatAConstructorAsksOfElements() {
            assertThat(guarded.report(Constructed.class).holes())
                    .singleElement()
                    .matches(line -> line.interception().contains(Interception.CONSTRUCTOR));
        }

        @Test
        void seePrivateMethodsAboveAndStaticOnesInInterfaces() {
            assertThat(guarded.report(Below.class).holes())
                    .singleElement()
                    .matches(line -> line.interception().contains(Interception.PRIVATE));
            assertThat(guarded.report(Still.class).holes())
                    .singleElement()
                    .matches(line -> line.interception().contains(Interception.STATIC));
        }

        @OpenInformationOnly
        record Question(String text) {

            private static String trimmed(String text) {
                return text.strip();
            }
        }

        @Test
        void doNotAskForGuardsOfWhatAllObjectsHave() {
            assertThat(guarded.report(Question.class).lines()).isEmpty();
        }

        interface Generic<T> {
            String ask(T question);
        }

        @UsesAiTool("eneo")
        interface Typed extends Generic<String> {
            String other(String question);
        }

        @Test
        void tellOfWhatAnAnnotatedInterfaceOnlyInherits() {
            assertThat(guarded.report(Typed.class).lines())
                    .filteredOn(line -> line.interception().contains(Interception.INHERITED))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.place()).endsWith("ask(Object)");
                        assertThat(line.declares()).containsExactly("@UsesAiTool(eneo)");
                        assertThat(line.isGuarded()).isFalse();
                    });
        }

        @Test
        void doNotTellOfEvidenceThatNoCallLeaves() {
            PolicyResolver byCall = PolicyResolver.among(Town.soderkoping());
            Guarded lenient = Guarded.by(Guard.of(byCall));
            class Asking implements Typed {
                @Override
                @UsesAiTool("eneo")
                public String ask(String question) {
                    return "svar";
                }

                @Override
                public String other(String question) {
                    return "svar";
                }
            }
            assertThat(lenient.proxy(Typed.class, new Asking())).isNotNull();

            assertThat(lenient.report(Asking.class).lines())
                    .isNotEmpty()
                    .allMatch(line -> line.trail() == GuardReport.Trail.UNKNOWN);
            assertThat(lenient.strict().report(Asking.class).lines())
                    .as("none of them was guarded strictly")
                    .isNotEmpty()
                    .noneMatch(line -> line.trail() == GuardReport.Trail.KEPT);
        }
    }
}
