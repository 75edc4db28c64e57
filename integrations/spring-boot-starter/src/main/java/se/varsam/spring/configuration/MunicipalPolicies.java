package se.varsam.spring.configuration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.AiPolicy;
import se.varsam.guard.PolicyResolver;
import se.varsam.incident.IncidentRegister;
import se.varsam.label.Labeller;
import se.varsam.record.PublicRecords;
import se.varsam.term.Terms;

/**
 * The policies of an application: one, or one for each municipality, with what each labels and where each sends incidents and
 * public records. Immutable and thread-safe. An application that makes its policies itself brings one as a bean.
 *
 * {@snippet class="se.varsam.spring.configuration.MunicipalPoliciesTest" region="policies"}
 *
 * @since 0.1
 */
public final class MunicipalPolicies implements PolicyResolver {

    private final List<MunicipalPolicy> policies;
    private final PolicyResolver resolver;

    MunicipalPolicies(List<MunicipalPolicy> policies, PolicyResolver resolver) {
        this.policies = List.copyOf(policies);
        this.resolver = resolver;
    }

    /**
     * {@return one policy, for every call but those that give another municipality}
     *
     * @param policy the policy
     */
    public static MunicipalPolicies one(AiPolicy policy) {
        return one(MunicipalPolicy.of(policy));
    }

    /**
     * {@return the policies that calls choose among by their municipality; a call that gives none has no policy}
     *
     * @param policies the policies, one for each municipality
     * @throws IllegalArgumentException when two of them are for the same one
     */
    public static MunicipalPolicies among(AiPolicy... policies) {
        return among(Arrays.stream(policies).map(MunicipalPolicy::of).toList());
    }

    static MunicipalPolicies one(MunicipalPolicy policy) {
        return new MunicipalPolicies(List.of(policy), PolicyResolver.always(policy.policy()));
    }

    static MunicipalPolicies among(List<MunicipalPolicy> policies) {
        AiPolicy[] all = policies.stream().map(MunicipalPolicy::policy).toArray(AiPolicy[]::new);
        return new MunicipalPolicies(policies, PolicyResolver.among(all));
    }

    /** {@return every policy, in the order they were given} */
    public List<AiPolicy> all() {
        return policies.stream().map(MunicipalPolicy::policy).toList();
    }

    /**
     * {@return the policy of a municipality}
     *
     * @param idOrCode the profile's id or the municipality code
     * @throws se.varsam.term.UnknownTermException when there is none; the message names those there are
     */
    public AiPolicy get(String idOrCode) {
        return find(idOrCode).policy();
    }

    /**
     * {@return a labeller that says what a municipality says, in its layers}
     *
     * @param idOrCode the profile's id or the municipality code
     * @throws se.varsam.term.UnknownTermException when there is no such policy
     */
    public Labeller labeller(String idOrCode) {
        return find(idOrCode).labeller();
    }

    /**
     * {@return where a municipality's incidents are reported}
     *
     * @param idOrCode the profile's id or the municipality code
     * @throws se.varsam.term.UnknownTermException when there is no such policy
     * @throws IllegalStateException without {@code varsam.incidents.directory}
     */
    public IncidentRegister incidents(String idOrCode) {
        return find(idOrCode).incidents().orElseThrow(() -> MunicipalPolicy.without("varsam.incidents.directory"));
    }

    /**
     * {@return what keeps a municipality's public records}
     *
     * @param idOrCode the profile's id or the municipality code
     * @throws se.varsam.term.UnknownTermException when there is no such policy
     * @throws IllegalStateException without {@code varsam.records.directory}
     */
    public PublicRecords records(String idOrCode) {
        return find(idOrCode).records().orElseThrow(() -> MunicipalPolicy.without("varsam.records.directory"));
    }

    @Override
    public Optional<AiPolicy> policy(Optional<String> municipality) {
        return resolver.policy(municipality);
    }

    private MunicipalPolicy find(String idOrCode) {
        return policies.stream()
                .filter(each -> each.isOf(idOrCode))
                .findFirst()
                .orElseThrow(() -> Terms.unknown("kommun", idOrCode, names()));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (MunicipalPolicy each : policies) {
            Stream.of(each.policy().profile().id(), each.policy().profile().code())
                    .filter(name -> !name.isBlank())
                    .forEach(names::add);
        }
        return names;
    }
}
