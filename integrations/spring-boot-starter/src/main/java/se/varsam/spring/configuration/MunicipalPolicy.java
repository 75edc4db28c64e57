package se.varsam.spring.configuration;

import java.util.Optional;
import se.varsam.AiPolicy;
import se.varsam.incident.IncidentRegister;
import se.varsam.label.Labeller;
import se.varsam.record.PublicRecords;

/** A municipality's policy, with what it labels and where it sends incidents and public records. */
record MunicipalPolicy(
        AiPolicy policy, Labeller labeller, Optional<IncidentRegister> incidents, Optional<PublicRecords> records) {

    static MunicipalPolicy of(AiPolicy policy) {
        return new MunicipalPolicy(policy, policy.labeller(), Optional.empty(), Optional.empty());
    }

    boolean isOf(String idOrCode) {
        return !idOrCode.isBlank()
                && (policy.profile().id().equals(idOrCode)
                        || policy.profile().code().equals(idOrCode));
    }

    static IllegalStateException without(String property) {
        return new IllegalStateException("Ange " + property + ": det finns ingen plats för dem. / Give " + property
                + ": there is no place for them.");
    }
}
