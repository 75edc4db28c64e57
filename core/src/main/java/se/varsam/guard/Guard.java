package se.varsam.guard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.varsam.AiPolicy;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.information.Inspection;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

/**
 * Runs code under a policy: what the policy does not allow as it stands is not run. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Guard {

    private final PolicyResolver resolver;
    private final DecisionDesk desk;
    private final PersonalDataScanner scanner;
    private final Map<String, Purpose> purposes;

    private Guard(
            PolicyResolver resolver, DecisionDesk desk, PersonalDataScanner scanner, Map<String, Purpose> purposes) {
        this.resolver = resolver;
        this.desk = desk;
        this.scanner = scanner;
        this.purposes = purposes;
    }

    /**
     * {@return a guard under one policy}
     *
     * @param policy the policy
     */
    public static Guard of(AiPolicy policy) {
        return of(PolicyResolver.always(policy));
    }

    /**
     * {@return a guard that chooses the policy for each call}
     *
     * @param resolver says which policy applies
     */
    public static Guard of(PolicyResolver resolver) {
        return new Guard(resolver, DecisionDesk.none(), PersonalDataScanner.standard(), Map.of());
    }

    /**
     * {@return the same guard with a desk; without one, what needs a human decision is refused}
     *
     * @param where where humans decide
     */
    public Guard deciding(DecisionDesk where) {
        return new Guard(resolver, where, scanner, purposes);
    }

    /**
     * {@return the same guard with another scanner of what is entered}
     *
     * @param what the scanner
     */
    public Guard scanning(PersonalDataScanner what) {
        return new Guard(resolver, desk, what, purposes);
    }

    /**
     * {@return the same guard knowing purposes by their ids; one that it does not know is unclassified}
     *
     * @param known the purposes
     */
    public Guard knowing(Purpose... known) {
        Map<String, Purpose> more = Arrays.stream(known)
                .collect(Collectors.toMap(
                        Purpose::process, Function.identity(), (one, other) -> other, LinkedHashMap::new));
        return new Guard(resolver, desk, scanner, more);
    }

    /**
     * Judges a use, and runs code if it is allowed.
     *
     * @param use the use
     * @param task what to run
     * @param <T> what it gives
     * @param <X> what it may throw
     * @return what the task gave
     * @throws PolicyViolationException when the policy does not allow the use as it stands; the task is not run
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be; the task is not run
     * @throws X when the task fails
     */
    public <T, X extends Exception> T call(AiUse use, Task<T, X> task) throws X {
        policy(Optional.empty(), use.place()).assess(use).orElseThrow();
        return task.call();
    }

    /**
     * {@return the policy that applies to a call}
     *
     * @param municipality what the call gives, if anything
     * @param place where in the program
     * @throws PolicyViolationException when none applies
     */
    public AiPolicy policy(Optional<String> municipality, String place) {
        return resolver.policy(municipality).orElseThrow(() -> none(place));
    }

    /**
     * {@return the purpose with an id; one that is not known has no more than its id}
     *
     * @param id the id
     */
    public Purpose purpose(String id) {
        return purposes.getOrDefault(id, Purpose.of(id));
    }

    /** {@return where humans decide} */
    public DecisionDesk desk() {
        return desk;
    }

    /** {@return what looks through what is entered} */
    public PersonalDataScanner scanner() {
        return scanner;
    }

    private static PolicyViolationException none(String place) {
        return new PolicyViolationException(Verdict.of(
                "",
                Act.INPUT,
                List.of(Demand.POLICY.unmet(Set.of(), Set.of(), place, Inspection.none())),
                List.of(),
                List.of()));
    }
}
