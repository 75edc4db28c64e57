package se.varsam.spring.configuration;

import java.util.List;
import java.util.Optional;
import se.varsam.AiPolicy;
import se.varsam.guard.PolicyResolver;

/**
 * The policies of an application: one, or one for each municipality.
 *
 * @since 0.1
 */
public final class MunicipalPolicies implements PolicyResolver {

    private final List<AiPolicy> policies;
    private final PolicyResolver resolver;

    private MunicipalPolicies(List<AiPolicy> policies, PolicyResolver resolver) {
        this.policies = List.copyOf(policies);
        this.resolver = resolver;
    }

    /** {@return one policy, for every call but those that give another municipality} */
    static MunicipalPolicies one(AiPolicy policy) {
        return new MunicipalPolicies(List.of(policy), PolicyResolver.always(policy));
    }

    /** {@return the policies that calls choose among by their municipality} */
    static MunicipalPolicies among(List<AiPolicy> policies) {
        return new MunicipalPolicies(policies, PolicyResolver.among(policies.toArray(AiPolicy[]::new)));
    }

    /** {@return every policy} */
    public List<AiPolicy> all() {
        return policies;
    }

    @Override
    public Optional<AiPolicy> policy(Optional<String> municipality) {
        return resolver.policy(municipality);
    }
}
