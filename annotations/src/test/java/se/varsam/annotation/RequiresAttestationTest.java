package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.testkit.GuardAssertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.attestation.AttestationKind;
import se.varsam.guard.Guard;
import se.varsam.guarded.Guarded;
import se.varsam.tool.ToolRegister;

class RequiresAttestationTest {

    // @start region="declared"
    interface Minutes {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresAttestation({AttestationKind.DPIA, AttestationKind.RISK_ANALYSIS})
        String summarise(@OpenInformationOnly String minutes);
    }
    // @end

    @Test
    void runsWhenThereAreAttestations() {
        Minutes minutes = Guarded.proxy(
                Minutes.class, text -> "kort", policy(AttestationKind.DPIA, AttestationKind.RISK_ANALYSIS));

        assertThat(minutes.summarise("Protokoll")).isEqualTo("kort");
    }

    @Test
    void requiresTheOneThatIsMissing() {
        AiPolicy policy = policy(AttestationKind.DPIA);
        Minutes minutes = Guarded.proxy(Minutes.class, text -> "kort", policy);

        assertThat(Guard.of(policy))
                .requires(() -> minutes.summarise("Protokoll"))
                .citing("VARSAM-14");
    }

    private static AiPolicy policy(AttestationKind... attested) {
        return AiPolicy.of("soderkoping").with(Offices.CLOCK).with(ToolRegister.of(Offices.eneo(attested)));
    }
}
