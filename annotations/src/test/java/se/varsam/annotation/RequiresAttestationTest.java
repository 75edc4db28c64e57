package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.attestation.AttestationKind.DPIA;
import static se.varsam.attestation.AttestationKind.RISK_ANALYSIS;
import static se.varsam.attestation.AttestationKind.SYSTEM_CLASSIFICATION;
import static se.varsam.testkit.GuardAssertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.attestation.AttestationKind;
import se.varsam.guard.Guard;
import se.varsam.tool.ToolRegister;

class RequiresAttestationTest {

    // @start region="declared"
    interface Minutes {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresAttestation({DPIA, RISK_ANALYSIS})
        String summarise(@OpenInformationOnly String minutes);
    }
    // @end

    @Test
    void runsWhenThereAreAttestations() {
        Minutes minutes = Offices.guarded(policy(DPIA, RISK_ANALYSIS, SYSTEM_CLASSIFICATION))
                .proxy(Minutes.class, text -> "kort");

        assertThat(minutes.summarise("Protokoll")).isEqualTo("kort");
    }

    @Test
    void requiresTheOneThatIsMissing() {
        AiPolicy policy = policy(DPIA, SYSTEM_CLASSIFICATION);
        Minutes minutes = Offices.guarded(policy).proxy(Minutes.class, text -> "kort");

        assertThat(Guard.of(policy))
                .requires(() -> minutes.summarise("Protokoll"))
                .citing("VARSAM-14");
    }

    private static AiPolicy policy(AttestationKind... attested) {
        return AiPolicy.of("soderkoping").with(Offices.CLOCK).with(ToolRegister.of(Offices.eneo(attested)));
    }
}
