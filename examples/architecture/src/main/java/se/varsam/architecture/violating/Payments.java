package se.varsam.architecture.violating;

import se.varsam.annotation.AffectsIndividual;

/** Pays whatever it is told to. */
interface Payments {

    @AffectsIndividual
    void repay(String caseNumber, long kronor);
}
