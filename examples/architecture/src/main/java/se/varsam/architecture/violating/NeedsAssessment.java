package se.varsam.architecture.violating;

import se.varsam.annotation.AiSystem;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;

/** Of high risk, owned by nobody and attested by nobody. */
@AiSystem(id = "needs-assessment", tier = RiskTier.HIGH, grounds = RiskGround.ANNEX_III_5_A, purpose = "assess-needs")
interface NeedsAssessment {

    int score(Resident resident);
}
