package se.varsam.eservice.errand;

import static se.varsam.decision.CaseDocument.Kind.BACKGROUND_DOCUMENT;
import static se.varsam.decision.CaseDocument.Kind.OFFICIAL_REPORT;
import static se.varsam.decision.DecisionTrait.AFFECTS_INDIVIDUAL;
import static se.varsam.decision.DecisionTrait.APPEAL_INFORMED;
import static se.varsam.decision.DecisionTrait.CONCERNS_BENEFITS;
import static se.varsam.decision.DecisionTrait.CONCERNS_RIGHTS;
import static se.varsam.decision.DecisionTrait.FINAL;
import static se.varsam.decision.DecisionTrait.SIGNIFICANT;
import static se.varsam.information.InformationClass.INTERNAL;

import org.springframework.stereotype.Component;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.information.Classified;
import se.varsam.decision.AiRole;
import se.varsam.eservice.triage.Department;
import se.varsam.eservice.triage.TriageOutcome;

/**
 * Hands errands over to departments. AI proposes which, and a human decides: without a decision on exactly these arguments the
 * starter's guard lays them on the desk instead.
 */
@Component
class Handover {

    private final Errands errands;
    private final Moments moments;

    Handover(Errands errands, Moments moments) {
        this.errands = errands;
        this.moments = moments;
    }

    /**
     * Hands an errand over, once for each decision.
     *
     * <p>It is carried out when somebody has said that the resident is told how to question the decision, hence
     * {@code APPEAL_INFORMED} (NORSJO-71). Whoever gets the errand decides it in turn, hence neither {@code FINAL} nor what concerns rights and benefits.
     *
     * @throws se.varsam.guard.HumanDecisionRequiredException when no human has decided exactly this
     * @throws se.varsam.rule.PolicyViolationException when the policy refuses it
     */
    @RequiresHumanDecision(
            matter = Assignment.MATTER,
            tool = "triage",
            purpose = "sortering",
            ai = AiRole.RECOMMENDED,
            statedIn = {OFFICIAL_REPORT, BACKGROUND_DOCUMENT},
            traits = {AFFECTS_INDIVIDUAL, APPEAL_INFORMED},
            not = {CONCERNS_RIGHTS, CONCERNS_BENEFITS, SIGNIFICANT, FINAL})
    void assign(String municipalityId, @Classified(INTERNAL) String dnr, Department department, TriageOutcome outcome) {
        errands.keep(new Assignment(municipalityId, dnr, department, outcome), moments.now());
    }
}
