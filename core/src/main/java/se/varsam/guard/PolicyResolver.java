package se.varsam.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.varsam.AiPolicy;

/**
 * Says under which policy a call is judged. Where there is none, nothing runs; neither where it fails, or gives {@code null}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface PolicyResolver {

    /**
     * {@return the policy that applies to a call now; empty when there is none}
     *
     * @param municipality the municipality code or the profile's id, when the call gives one
     */
    Optional<AiPolicy> policy(Optional<String> municipality);

    /**
     * {@return one policy for every call but those that give another municipality}
     *
     * @param policy the policy
     */
    static PolicyResolver always(AiPolicy policy) {
        return municipality ->
                Optional.of(policy).filter(each -> municipality.isEmpty() || isOf(each, municipality.get()));
    }

    /**
     * {@return the policy of the municipality that the call gives, and of none when it gives none}
     *
     * @param policies the policies, one for each municipality
     * @throws IllegalArgumentException when two of them are for the same one: it could not be told which applies
     */
    static PolicyResolver among(AiPolicy... policies) {
        List<AiPolicy> all = List.copyOf(Arrays.asList(policies));
        for (AiPolicy one : all) {
            if (all.stream().filter(other -> isOfEither(other, one)).count() > 1) {
                throw new IllegalArgumentException("Två policyer gäller samma kommun ("
                        + one.profile().id() + "): ange en. / Two policies are for the same municipality: give one.");
            }
        }
        return municipality -> municipality.flatMap(
                given -> all.stream().filter(each -> isOf(each, given)).findFirst());
    }

    private static boolean isOfEither(AiPolicy policy, AiPolicy other) {
        return isOf(policy, other.profile().id())
                || isOf(policy, other.profile().code());
    }

    /** A profile without a code is not that of a call without one. */
    private static boolean isOf(AiPolicy policy, String municipality) {
        return !municipality.isBlank()
                && (policy.profile().id().equals(municipality)
                        || policy.profile().code().equals(municipality));
    }
}
