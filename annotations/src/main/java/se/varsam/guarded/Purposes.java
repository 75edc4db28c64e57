package se.varsam.guarded;

import java.util.EnumSet;
import java.util.Set;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.use.Purpose;

/** Joins what the municipality says of a purpose's risk with what the code declares of it; the higher one counts. */
final class Purposes {

    private Purposes() {}

    static Purpose joined(Purpose known, RiskClassification declared) {
        RiskClassification own = known.risk();
        if (declared.equals(RiskClassification.none()) || declared.equals(own)) {
            return known;
        } else if (own.equals(RiskClassification.none())) {
            return known.classified(declared);
        }
        Set<RiskGround> grounds = EnumSet.noneOf(RiskGround.class);
        grounds.addAll(own.grounds());
        grounds.addAll(declared.grounds());
        // a derogation that the other one does not claim is claimed by neither
        return known.classified(
                RiskClassification.of(higher(own.declared(), declared.declared()), grounds.toArray(RiskGround[]::new)));
    }

    private static RiskTier higher(RiskTier one, RiskTier other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
