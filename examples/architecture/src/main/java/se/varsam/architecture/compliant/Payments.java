package se.varsam.architecture.compliant;

import se.varsam.annotation.AffectsIndividual;
import se.varsam.annotation.RequiresHumanDecision;

/** Pays residents back what a taxi cost, when a human has decided exactly that. */
interface Payments {

    @AffectsIndividual
    @RequiresHumanDecision(matter = "repay-taxi")
    void repay(String caseNumber, long kronor);
}
