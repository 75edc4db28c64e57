package se.varsam.eservice.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.varsam.AiPolicy;
import se.varsam.spring.configuration.MunicipalPolicies;

/** The municipalities that a request can name. */
@Component
class Municipalities {

    private final MunicipalPolicies policies;

    Municipalities(MunicipalPolicies policies) {
        this.policies = policies;
    }

    /** {@return the policy of a municipality, by its code or its profile's id} */
    AiPolicy named(String municipality) {
        return policies.policy(Optional.of(municipality)).orElseThrow(() -> new UnknownMunicipalityException(known()));
    }

    List<AiPolicy> all() {
        return policies.all();
    }

    private String known() {
        return all().stream().map(each -> each.profile().id()).collect(Collectors.joining(", "));
    }

    /** No such municipality here. */
    static final class UnknownMunicipalityException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownMunicipalityException(String known) {
            super("Kommunen är okänd: ange kommunkoden eller någon av " + known
                    + ". / The municipality is unknown: give its code or one of " + known + ".");
        }
    }
}
