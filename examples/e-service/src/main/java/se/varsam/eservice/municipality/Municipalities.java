package se.varsam.eservice.municipality;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.varsam.AiPolicy;
import se.varsam.spring.configuration.MunicipalPolicies;

/** The municipalities that a page or a program can name. */
@Component
public class Municipalities {

    private final MunicipalPolicies policies;

    Municipalities(MunicipalPolicies policies) {
        this.policies = policies;
    }

    /** {@return all of them, in the order of the configuration} */
    public List<Municipality> all() {
        return policies.all().stream().map(Municipality::of).toList();
    }

    /** {@return the one with a code, or with a policy of this id, if there is one} */
    public Optional<Municipality> find(String codeOrId) {
        return policies.policy(Optional.of(codeOrId)).map(Municipality::of);
    }

    /**
     * {@return the policy of the one with a code, or with a policy of this id}
     *
     * @throws UnknownMunicipalityException when there is none
     */
    public AiPolicy policy(String codeOrId) {
        return find(codeOrId).map(Municipality::policy).orElseThrow(() -> new UnknownMunicipalityException(all()));
    }
}
