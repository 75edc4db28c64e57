package se.varsam.guarded.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.annotation.AffectsIndividual;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.StatesAiUse;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.attestation.AttestationKind;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.DecisionTrait;
import se.varsam.risk.RiskTier;
import se.varsam.tool.AgentAction;

class SpecProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "blank, AI-verktyget saknar id, has no id",
        "noTool, @RequiresHumanDecision utan AI-verktyg, without an AI tool",
        "noToolToAttest, @RequiresAttestation utan AI-verktyg, without an AI tool",
        "noToolToState, @StatesAiUse utan AI-verktyg, without an AI tool",
        "noMatter, matter är inget namn, no name of an action",
        "inexact, argumentet amount (double) kan inte bindas, cannot be bound",
        "anything, argumentet payment (StringBuilder) kan inte bindas, cannot be bound",
        "both, både vara och inte vara: rör ekonomiska förmåner, concerns economic benefits",
        "affects, både vara och inte vara: påverkar en enskild, affects an individual",
        "expired, giltighetstiden är negativ, expiry is negative",
        "noAgent, @TakesAction utanför en agent, outside an agent",
        "nothingDone, @TakesAction utan handling, without an action",
        "labelsNothing, @AiGenerated på en metod som inte lämnar något, returns nothing",
        "labelsNothingLater, @AiGenerated på en metod som inte lämnar något, returns nothing",
        "statesNothing, @StatesAiUse på en metod som inte lämnar något, returns nothing",
        "twoMunicipalities, två argument har @Municipality, two arguments",
        "numbered, @Municipality på annat än String, other than a String"
    })
    void refuses(String method, String sv, String en) {
        assertThatThrownBy(() -> Methods.read(Wrong.class, method))
                .isInstanceOf(GuardSetupException.class)
                .message()
                .startsWith("Wrong." + method + "(")
                .contains(sv, " / ", en);
    }

    @Test
    void refusesTwoToolsAtOneLevel() {
        assertThatThrownBy(() -> Methods.read(TwoInterfaces.class, "ask"))
                .hasMessageContaining("två olika AI-verktyg på samma nivå (eneo, copilot)");
        assertThatThrownBy(() -> Methods.read(TypeAndSystem.class, "ask"))
                .hasMessageContaining("två olika AI-verktyg på samma nivå (eneo, copilot)");
        assertThatThrownBy(() -> Methods.read(TwoPurposes.class, "ask"))
                .hasMessageContaining("två olika ändamål på samma nivå (one, two)");
    }

    @Test
    void refusesWhatContradictsItselfAlsoWhereANearerMethodDecides() {
        assertThatThrownBy(() -> Methods.read(Settled.class, "ask")).hasMessageContaining("två olika AI-verktyg");
    }

    @Test
    void refusesASystemThatMustNotExist() {
        assertThatThrownBy(() -> Methods.read(Prohibited.class, "score"))
                .hasMessageContaining("oacceptabel risk")
                .hasMessageContaining("must not exist (AI Act art. 5)");
    }

    @Test
    void refusesWhatAnAgentMayNotDo() {
        assertThatThrownBy(() -> Methods.read(Mailer.class, "decide"))
                .hasMessageContaining("agenten får inte göra detta: besluta.")
                .hasMessageContaining("the agent may not do this: decide.");
        assertThatCode(() -> Methods.read(Mailer.class, "send")).doesNotThrowAnyException();
    }

    @Test
    void tellsAllAtOnce() {
        GuardSetupException refused =
                catchThrowableOfType(GuardSetupException.class, () -> Methods.read(Wrong.class, "everything"));

        assertThat(refused.problems())
                .hasSize(7)
                .allSatisfy(each -> assertThat(each).contains(" / Wrong.everything(double): "));
    }

    record Payment(BigDecimal amount, StringBuilder rows) {}

    @SuppressWarnings("unused")
    interface Wrong {

        @UsesAiTool(" ")
        String blank(String text);

        @RequiresHumanDecision(matter = "m")
        void noTool(String text);

        @RequiresAttestation(AttestationKind.DPIA)
        void noToolToAttest(String text);

        @StatesAiUse(CaseDocument.Kind.OFFICIAL_REPORT)
        String noToolToState(String text);

        @UsesAiTool("eneo")
        @RequiresHumanDecision(matter = "bidrag till Anna")
        void noMatter(String text);

        @UsesAiTool("eneo")
        @RequiresHumanDecision(matter = "m")
        void inexact(String text, double amount);

        @UsesAiTool("eneo")
        @RequiresHumanDecision(matter = "m")
        void anything(Payment payment);

        @UsesAiTool("eneo")
        @RequiresHumanDecision(
                matter = "m",
                traits = DecisionTrait.CONCERNS_BENEFITS,
                not = DecisionTrait.CONCERNS_BENEFITS)
        void both(String text);

        @UsesAiTool("eneo")
        @AffectsIndividual
        @RequiresHumanDecision(
                matter = "m",
                traits = {},
                not = DecisionTrait.AFFECTS_INDIVIDUAL)
        void affects(String text);

        @UsesAiTool("eneo")
        @RequiresHumanDecision(matter = "m", expiresAfterHours = -1)
        void expired(String text);

        @UsesAiTool("eneo")
        @TakesAction(AgentAction.FETCH)
        void noAgent(String text);

        @UsesAiTool("eneo")
        @TakesAction({})
        void nothingDone(String text);

        @AiGenerated
        void labelsNothing(String text);

        @AiGenerated
        CompletionStage<Void> labelsNothingLater(String text);

        @UsesAiTool("eneo")
        @StatesAiUse(CaseDocument.Kind.OFFICIAL_REPORT)
        void statesNothing(String text);

        @UsesAiTool("eneo")
        String twoMunicipalities(@Municipality String one, @Municipality String two);

        @UsesAiTool("eneo")
        String numbered(@Municipality int code);

        @AiGenerated
        @TakesAction(AgentAction.FETCH)
        @RequiresHumanDecision(matter = "", expiresAfterHours = -1)
        void everything(double amount);
    }

    interface AsksEneo {

        @UsesAiTool("eneo")
        String ask(String text);
    }

    interface AsksCopilot {

        @UsesAiTool("copilot")
        String ask(String text);
    }

    interface TwoInterfacesMerged extends AsksEneo, AsksCopilot {}

    abstract static class TwoInterfaces implements TwoInterfacesMerged {

        @Override
        public String ask(String text) {
            return text;
        }
    }

    static class Settled extends TwoInterfaces {

        @Override
        @UsesAiTool("eneo")
        public String ask(String text) {
            return text;
        }
    }

    @UsesAiTool("eneo")
    @AiSystem(id = "copilot")
    interface TypeAndSystem {

        String ask(String text);
    }

    @UsesAiTool(value = "eneo", purpose = "one")
    @AiSystem(id = "eneo", purpose = "two")
    interface TwoPurposes {

        String ask(String text);
    }

    @AiSystem(id = "score", tier = RiskTier.UNACCEPTABLE)
    interface Prohibited {

        int score(String person);
    }

    @AiSystem(id = "mailer")
    @AiAgent(mayDo = AgentAction.SEND_MESSAGE)
    interface Mailer {

        @TakesAction(AgentAction.SEND_MESSAGE)
        void send(String text);

        @TakesAction({AgentAction.SEND_MESSAGE, AgentAction.DECIDE})
        void decide(String text);
    }
}
