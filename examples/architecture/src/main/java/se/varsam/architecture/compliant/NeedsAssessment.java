package se.varsam.architecture.compliant;

import se.varsam.annotation.AiSystem;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;

/** Weighs who needs transport service: a public service (Annex III 5(a)), so of high risk. */
@AiSystem(
        id = "needs-assessment",
        owner = "omsorgskontoret",
        tier = RiskTier.HIGH,
        grounds = RiskGround.ANNEX_III_5_A,
        purpose = "assess-needs")
@RequiresAttestation({AttestationKind.FUNDAMENTAL_RIGHTS_ASSESSMENT, AttestationKind.HUMAN_OVERSIGHT})
interface NeedsAssessment {

    int score(Resident resident);
}
