package se.varsam.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.incident.Incident;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.RiskTier;
import se.varsam.tool.Account;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;

class AiUseTest {

    private final AiTool tool = AiTool.procured("eneo", "Eneo").build();
    private final AiUse bare = AiUse.of(Act.INPUT, tool);

    @Test
    void knowsNothingThatWasNotSaid() {
        assertThat(bare.information()).isEqualTo(Information.unknown());
        assertThat(bare.purpose().risk().declared()).isEqualTo(RiskTier.UNCLASSIFIED);
        assertThat(bare.decision()).isEqualTo(Decision.unknown());
        assertThat(bare.caseFile()).isEqualTo(CaseFile.unknown());
        assertThat(bare.incident().status()).isEqualTo(Incident.Status.SUSPECTED);
        assertThat(bare.user()).isEmpty();
        assertThat(bare.date()).isEmpty();
        assertThat(bare.place()).isEmpty();
        assertThat(bare.attestations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void presumesUnknownContentWhereSomethingIsProduced(Act act) {
        boolean producing = act == Act.OUTPUT || act == Act.PUBLISH;

        assertThat(AiUse.of(act, tool).content())
                .isEqualTo(producing ? Optional.of(Content.unknown()) : Optional.empty());
    }

    @Test
    void opensWithTheActItIsNamedAfter() {
        Content text = Content.generated(ContentKind.TEXT, Audience.INTERNAL);

        assertThat(AiUse.admit(tool, Purpose.of("sök")).act()).isEqualTo(Act.ADMIT);
        assertThat(AiUse.input(tool, Information.open()).act()).isEqualTo(Act.INPUT);
        assertThat(AiUse.output(tool, text).act()).isEqualTo(Act.OUTPUT);
        assertThat(AiUse.publish(tool, text).content()).contains(text);
        assertThat(AiUse.decide(tool, Decision.unknown()).act()).isEqualTo(Act.DECIDE);
        assertThat(AiUse.report(tool, Incident.of(Incident.Status.CONFIRMED)).act())
                .isEqualTo(Act.REPORT);
    }

    @Test
    void changesOneThingAndLeavesTheFormerUseAsItWas() {
        AiUse use = bare.by(Person.of("Kim", Role.CONSULTANT))
                .on(LocalDate.of(2026, 9, 15))
                .acting(AgentAction.FETCH)
                .inCase(CaseFile.withoutAi())
                .at("A.b");

        assertThat(use.agentAction()).contains(AgentAction.FETCH);
        assertThat(use.caseFile()).isEqualTo(CaseFile.withoutAi());
        assertThat(use.place()).isEqualTo("A.b");
        assertThat(use.tool()).isSameAs(tool);
        assertThat(bare.user()).isEmpty();
    }

    @Test
    void worksOutItsFactsOnce() {
        assertThat(bare.facts()).isSameAs(bare.facts());
        assertThat(bare.dossier()).isSameAs(bare.dossier());
    }

    @Test
    void namesNobodyInItsText() {
        AiUse use = bare.forPurpose(
                        Purpose.of("bistånd åt Anna").justifiedBy("Anna väntar").in(Area.SOCIAL_SERVICES))
                .by(Person.of("Kim", Role.EMPLOYEE));

        assertThat(use.toString()).contains("INPUT", "eneo", "SOCIAL_SERVICES").doesNotContain("Anna", "Kim");
    }

    @Test
    void keepsAnAgentWithinItsLimits() {
        AiTool limited = tool.copy().mayDo(AgentAction.FETCH).build();

        assertThat(has(bare, Fact.ACTION_OUTSIDE_LIMITS))
                .as("no limits are set")
                .isTrue();
        assertThat(has(bare.with(limited).acting(AgentAction.FETCH), Fact.ACTION_OUTSIDE_LIMITS))
                .isFalse();
        assertThat(has(bare.with(limited).acting(AgentAction.DECIDE), Fact.ACTION_OUTSIDE_LIMITS))
                .isTrue();
    }

    @Test
    void triesAPrivateToolCleanlyOnlyWithoutTheMunicipalitysInformation() {
        AiUse test = bare.with(tool.copy().account(Account.PRIVATE).build())
                .forPurpose(Purpose.of("prov").by(Activity.TEST))
                .by(Person.of("Kim", Role.EMPLOYEE));
        Information invented =
                Information.open().without(InformationTrait.OWNED_BY_MUNICIPALITY, InformationTrait.REVEALS_OPERATIONS);

        assertThat(has(test.of(invented), Fact.OUTSIDE_PRIVATE_TEST)).isFalse();
        assertThat(has(test.of(Information.open()), Fact.OUTSIDE_PRIVATE_TEST)).isTrue();
        assertThat(has(test.of(invented).by(Person.of("Kim", Role.CONSULTANT)), Fact.OUTSIDE_PRIVATE_TEST))
                .as("a consultant's own tool gets no test exception")
                .isTrue();
    }

    @Test
    void countsPreliminaryInformationByItsClassUntilSomebodySays() {
        Information internal = Information.of(InformationClass.INTERNAL);

        assertThat(has(bare.of(internal), Fact.PRELIMINARY)).isTrue();
        assertThat(has(bare.of(Information.open()), Fact.PRELIMINARY)).isFalse();
        assertThat(has(bare.of(internal.without(InformationTrait.PRELIMINARY)), Fact.PRELIMINARY))
                .isFalse();
    }

    private static boolean has(AiUse use, Fact fact) {
        return use.facts().has(fact);
    }
}
