package se.varsam.architecture.compliant;

import static se.varsam.decision.CaseDocument.Kind.BACKGROUND_DOCUMENT;
import static se.varsam.decision.CaseDocument.Kind.OFFICIAL_REPORT;

import se.varsam.annotation.AffectsIndividual;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.decision.AiRole;

/** Pays residents back what a taxi cost, when a human has decided exactly that; nothing is entered into the tool here. */
interface Payments {

    @AffectsIndividual
    @RequiresHumanDecision(
            matter = "repay-taxi",
            tool = "receipt-reader",
            purpose = "repay",
            ai = AiRole.SUMMARISED,
            statedIn = {OFFICIAL_REPORT, BACKGROUND_DOCUMENT})
    void repay(String caseNumber, long kronor);
}
