package se.varsam.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.rule.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

class VerdictAssertTest {

    private final Verdict namesInPublicTool = AiPolicy.of("soderkoping")
            .assess(AiUse.input(
                    AiTool.publiclyAvailable("chat", "Chat").build(),
                    Information.open().holding(InformationCategory.PERSONAL_DATA)));

    @Test
    void readsShortIdsOfTheProfileAndFullIdsOfOtherLayers() {
        assertThat(namesInPublicTool)
                .isDenied()
                .citing("D", "X", "SODERKOPING-3.1-7")
                .withoutCiting("R", "LAW-AIA-5-1-A");
    }

    @Test
    void failsOnAnotherVerdict() {
        assertThatThrownBy(() -> assertThat(namesInPublicTool).isAllowed()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(namesInPublicTool).isRequired()).isInstanceOf(AssertionError.class);
    }

    @Test
    void failsOnCitationsThatAreNotAsSaid() {
        assertThatThrownBy(() -> assertThat(namesInPublicTool).citing("Q")).hasMessageContaining("SODERKOPING-Q");
        assertThatThrownBy(() -> assertThat(namesInPublicTool).withoutCiting("D"))
                .hasMessageContaining("SODERKOPING-D");
        assertThatThrownBy(() -> assertThat(namesInPublicTool).finding(Effect.WARN, "D"))
                .hasMessageContaining("WARN");
        assertThatThrownBy(() -> assertThat(namesInPublicTool).withoutFinding(Effect.DENY, "D"))
                .hasMessageContaining("DENY");
        assertThatThrownBy(() -> assertThat(namesInPublicTool).obliging(Obligation.Kind.LABEL, "D"))
                .hasMessageContaining("LABEL");
        assertThatThrownBy(() -> assertThat(namesInPublicTool).missing(Evidence.TRAINING))
                .hasMessageContaining("TRAINING");
        assertThatThrownBy(() -> assertThat(namesInPublicTool).because(Fact.TOOL_AGENT))
                .hasMessageContaining("TOOL_AGENT");
        assertThatThrownBy(() -> assertThat(namesInPublicTool).notBecause(Fact.TOOL_PUBLIC))
                .hasMessageContaining("TOOL_PUBLIC");
    }

    @Test
    void failsOnAMistypedClauseAndOnNone() {
        assertThatThrownBy(() -> assertThat(namesInPublicTool).withoutCiting("Ö"))
                .hasMessageContaining("There is no clause");
        assertThatThrownBy(() -> assertThat(namesInPublicTool).citing()).hasMessageContaining("at least one");
    }
}
