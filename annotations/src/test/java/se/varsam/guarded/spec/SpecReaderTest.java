package se.varsam.guarded.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.DisclosesAi;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.StatesAiUse;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.PersonalData;
import se.varsam.annotation.information.Secrecy;
import se.varsam.attestation.AttestationKind;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.decision.CaseDocument;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.reading.Declaration;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.tool.AgentAction;

class SpecReaderTest {

    @Test
    void readsToolAndPurposeFromTheMethodBeforeItsType() {
        GuardSpec spec = Methods.spec(Assistant.class, "summarise");

        assertThat(spec.place()).isEqualTo("Assistant.summarise");
        assertThat(spec.tool()).hasValue("eneo");
        assertThat(spec.purpose()).isEqualTo("minutes");
        assertThat(Methods.spec(Assistant.class, "translate").tool()).hasValue("translator");
    }

    @Test
    void readsWhatTheInterfaceSaysOfTheTargetsMethod() {
        GuardSpec spec = Methods.spec(Eneo.class, "summarise");

        assertThat(spec.method()).isEqualTo(Methods.of(Eneo.class, "summarise"));
        assertThat(spec.place()).isEqualTo("Eneo.summarise");
        assertThat(spec.tool()).hasValue("eneo");
        assertThat(spec.purpose()).isEqualTo("minutes");
    }

    @Test
    void letsTheTargetsOwnMethodSpeakFirst() {
        GuardSpec spec = Methods.spec(Eneo.class, "translate");

        assertThat(spec.tool()).hasValue("eneo");
        assertThat(spec.purpose()).as("a purpose of another tool").isEmpty();
    }

    @Test
    void readsWhatAnAnnotationOfTheMunicipalityCarries() {
        assertThat(Methods.spec(Carried.class, "ask").tool()).hasValue("eneo");
    }

    @Test
    void takesTheSystemsToolPurposeAndRisk() {
        GuardSpec spec = Methods.spec(Grading.class, "grade");

        assertThat(spec.tool()).hasValue("grader");
        assertThat(spec.purpose()).isEqualTo("grading");
        assertThat(spec.risk()).isEqualTo(RiskClassification.of(RiskTier.HIGH, RiskGround.ANNEX_III_3_B));
        assertThat(spec.disclosesAi()).isTrue();
        assertThat(spec.attestations())
                .containsExactlyInAnyOrder(AttestationKind.DPIA, AttestationKind.FUNDAMENTAL_RIGHTS_ASSESSMENT);
    }

    @Test
    void doesNotLendARiskToAnotherPurposeOrTool() {
        assertThat(Methods.spec(Grading.class, "plan").risk()).isEqualTo(RiskClassification.none());
        assertThat(Methods.spec(Grading.class, "other").risk()).isEqualTo(RiskClassification.none());
        assertThat(Methods.spec(Grading.class, "other").purpose()).isEmpty();
    }

    @Test
    void joinsWhatEveryMethodSaysOfAnArgument() {
        Declaration declared =
                Methods.spec(Eneo.class, "summarise").arguments().get(0).declared();

        assertThat(declared.level()).hasValue(InformationClass.SENSITIVE);
        assertThat(declared.holding())
                .containsExactlyInAnyOrder(InformationCategory.PERSONAL_DATA, InformationCategory.SECRECY);
        assertThat(declared.vouched()).isFalse();
    }

    @Test
    void readsWhatAnAgentMayDoAndDoes() {
        GuardSpec.Agent agent = Methods.spec(Mailer.class, "send").agent().orElseThrow();

        assertThat(agent.mayDo()).as("what both lists allow").containsExactly(AgentAction.SEND_MESSAGE);
        assertThat(agent.does()).isEqualTo(Set.of(AgentAction.SEND_MESSAGE));
    }

    @Test
    void readsWhatIsSaidOfTheResult() {
        GuardSpec spec = Methods.spec(Reports.class, "write");

        assertThat(spec.output()).hasValue(new GuardSpec.Output(ContentKind.TEXT, ContentOrigin.GENERATED));
        assertThat(spec.document()).hasValue(CaseDocument.Kind.OFFICIAL_REPORT);
        assertThat(Methods.spec(Carried.class, "ask").output()).isEmpty();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @UsesAiTool("eneo")
    @interface UsesEneo {}

    @UsesAiTool(value = "translator", purpose = "translation")
    interface Assistant {

        @UsesAiTool(value = "eneo", purpose = "minutes")
        String summarise(@Classified(InformationClass.INTERNAL) @PersonalData String text);

        String translate(String text);
    }

    static class Eneo implements Assistant {

        @Override
        @UsesAiTool("eneo")
        public String summarise(@Classified(InformationClass.SENSITIVE) @Secrecy String text) {
            return text;
        }

        @Override
        @UsesAiTool("eneo")
        public String translate(String text) {
            return text;
        }
    }

    interface Carried {

        @UsesEneo
        String ask(String text);
    }

    @AiSystem(
            id = "grader",
            owner = "education",
            tier = RiskTier.HIGH,
            grounds = RiskGround.ANNEX_III_3_B,
            purpose = "grading")
    @DisclosesAi
    @RequiresAttestation(AttestationKind.DPIA)
    interface Grading {

        @RequiresAttestation(AttestationKind.FUNDAMENTAL_RIGHTS_ASSESSMENT)
        String grade(String essay);

        @UsesAiTool(value = "grader", purpose = "planning")
        String plan(String essay);

        @UsesAiTool("other")
        String other(String essay);
    }

    @AiAgent(mayDo = {AgentAction.SEND_MESSAGE, AgentAction.FETCH})
    interface Sends {

        @TakesAction(AgentAction.SEND_MESSAGE)
        void send(String text);
    }

    @AiSystem(id = "mailer")
    @AiAgent(mayDo = {AgentAction.SEND_MESSAGE, AgentAction.DECIDE})
    static class Mailer implements Sends {

        @Override
        public void send(String text) {}
    }

    interface Reports {

        @UsesEneo
        @AiGenerated(ContentKind.TEXT)
        @StatesAiUse(CaseDocument.Kind.OFFICIAL_REPORT)
        String write(String notes);
    }
}
