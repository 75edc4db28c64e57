package se.varsam.spring.configuration;

import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.risk.RiskTier;
import se.varsam.use.Purpose;

/** One purpose under {@code varsam.purposes}. What is not said stays unclassified. */
record PurposeProperties(@DefaultValue("UNCLASSIFIED") RiskTier risk, boolean otherwiseHarmless) {

    Purpose purpose(String id) {
        Purpose purpose = risk == RiskTier.UNCLASSIFIED ? Purpose.of(id) : Purpose.of(id, risk);
        return otherwiseHarmless ? purpose.otherwiseHarmless() : purpose;
    }
}
