package se.varsam.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answer;

class AiToolTest {

    private final Person robin = Person.of("Robin", Role.SYSTEM_OWNER);

    @Test
    void refusesABlankId() {
        assertThatThrownBy(() -> AiTool.procured(" ", "Eneo").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("verktygsregistret");
    }

    @Test
    void refusesAPublicToolUnderContract() {
        AiToolBuilder contradictory =
                AiTool.publiclyAvailable("chatt", "Chatt").contractOn(ContractPart.DATA_PROTECTION);

        assertThatThrownBy(contradictory::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("chatt", "PROCURED");
    }

    @Test
    void assumesTheMunicipalAccountOnlyWhereTheMunicipalityHasTheTool() {
        assertThat(AiTool.procured("a", "A").build().account()).isEqualTo(Account.MUNICIPAL);
        assertThat(AiTool.inHouse("a", "A").build().account()).isEqualTo(Account.MUNICIPAL);
        assertThat(AiTool.publiclyAvailable("a", "A").build().account()).isEqualTo(Account.UNKNOWN);
    }

    @Test
    void recognisesCopilotByIdOrName() {
        assertThat(AiTool.procured("m365-copilot", "M365").build().isCopilot()).isTrue();
        assertThat(AiTool.procured("ms", "Microsoft Copilot").build().isCopilot())
                .isTrue();
        assertThat(AiTool.procured("eneo", "Eneo").build().isCopilot()).isFalse();
    }

    @Test
    void mayBeGenerativeOrAnAgentUntilItsKindIsSaid() {
        AiTool unsaid = AiTool.procured("a", "A").build();
        AiTool search = AiTool.procured("a", "A").is(ToolKind.SEARCH).build();

        assertThat(Arrays.stream(ToolKind.values()).filter(unsaid::mayBe))
                .containsExactly(ToolKind.GENERATIVE, ToolKind.AGENT);
        assertThat(Arrays.stream(ToolKind.values()).filter(search::mayBe)).containsExactly(ToolKind.SEARCH);
    }

    @Test
    void knowsNoVersionUntilItIsSaid() {
        AiToolBuilder tool = AiTool.procured("eneo", "Eneo");

        assertThat(tool.build().version()).isEmpty();
        assertThat(tool.version("2.4").build().version()).isEqualTo("2.4");
    }

    @Test
    void copiesEverythingItIs() {
        AiTool tool = AiTool.procured("eneo", "Eneo")
                .vendor("Sundsvall")
                .version("2.4")
                .account(Account.MUNICIPAL)
                .is(ToolKind.AGENT)
                .with(ToolTrait.TRACEABLE)
                .without(ToolTrait.CUSTOMISED)
                .contractOn(ContractPart.values())
                .approved(Approval.none().inEveryProcess())
                .firstReleased(LocalDate.of(2024, 1, 1))
                .lifeCycle(LifeCycle.IN_USE)
                .ownedBy(robin)
                .answeredForBy(robin)
                .mayDo(AgentAction.FETCH)
                .attested(Attestation.of(AttestationKind.TOOL_REVIEW, robin, LocalDate.of(2026, 1, 1)))
                .build();

        assertThat(tool.copy().build()).isEqualTo(tool);
        assertThat(tool.copy().vendor("").build()).isNotEqualTo(tool);
        assertThat(tool.systemOwner()).contains(robin);
    }

    @Test
    void fillsInHarmlessAnswersOnlyWhereNoneIsGiven() {
        AiTool tool = AiTool.procured("a", "A")
                .with(ToolTrait.REACHES_DEVICE)
                .otherwiseHarmless()
                .build();

        assertThat(tool.answers().to(ToolTrait.REACHES_DEVICE)).isEqualTo(Answer.YES);
        assertThat(tool.answers().to(ToolTrait.REACHES_ACCOUNTS)).isEqualTo(Answer.NO);
        assertThat(tool.answers().to(ToolTrait.TRACEABLE)).isEqualTo(Answer.YES);
    }

    @Test
    void namesNobodyInItsText() {
        AiTool tool = AiTool.procured("eneo", "Eneo").ownedBy(robin).build();

        assertThat(tool).hasToString("AiTool[eneo, PROCURED, MUNICIPAL]");
        assertThat(Set.of(tool.toString())).noneMatch(text -> text.contains("Robin"));
    }
}
