package se.varsam.eservice.municipality;

import se.varsam.AiPolicy;

/**
 * A municipality, with its policy.
 *
 * @param code its code, or the id of its policy when it has none: what pages send and decisions are bound to
 * @param name its name
 * @param policy its policy, which leaves evidence
 */
public record Municipality(String code, String name, AiPolicy policy) {

    static Municipality of(AiPolicy policy) {
        String code = policy.profile().code();
        return new Municipality(
                code.isBlank() ? policy.profile().id() : code, policy.profile().name(), policy);
    }
}
