package se.varsam.guard;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.varsam.AiPolicy;
import se.varsam.decision.Decision;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.decision.desk.Proposal;
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
 * {@snippet class="se.varsam.guard.GuardTest" region="call"}
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
     * Runs code that takes effect on a decision that a human has made, once; or sees to that one is asked for. The desk's
     * rules say who has to decide.
     *
     * {@snippet class="se.varsam.guard.DecidingTest" region="decide"}
     *
     * @param use the use whose decision is proposed, in the act {@link Act#DECIDE}
     * @param action what is to be done, with its exact arguments
     * @param task what to run
     * @param <T> what it gives
     * @param <X> what it may throw
     * @return what the task gave
     * @throws HumanDecisionRequiredException when no human has decided exactly this; the task is not run
     * @throws PolicyViolationException when the policy does not allow it whoever decides, or as it was decided; the task is
     *     not run
     * @throws IllegalArgumentException as {@link #decide} does
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be; the task is not run
     * @throws X when the task fails; the decision is used up all the same
     */
    public <T, X extends Exception> T call(AiUse use, Action action, Task<T, X> task) throws X {
        decide(policy(Optional.empty(), use.place()), use, action, Oversight.SINGLE, Optional.empty());
        return task.call();
    }

    /**
     * Uses the decision that a human has made on exactly this. In this order, each step only after the one before: what
     * stands against the use whoever decides is judged; the decision is taken from the desk, and thereby used up; the use is
     * judged as it was decided, for example whether the decider had a delegation. Nothing may be done but after that.
     * <p>Without a decision, the case that waits is named, or a new one is laid on the desk, also when an earlier decision
     * is used, expired or withdrawn. What a human has rejected is not laid there anew while the rejection holds: whoever
     * wants that, proposes it with {@link DecisionDesk#propose} and {@link AiPolicy#proposal}. Two calls at the same moment
     * may each propose; each decision still lets one of them through.
     *
     * @param policy the policy that applies
     * @param use the use whose decision is proposed, in the act {@link Act#DECIDE}, with the part of its tool
     * @param action what is to be done, with its exact arguments
     * @param oversight who has to decide at least; a decision under less does not count, and is used up
     * @param most how long a proposal, and a decision on it, holds at most
     * @return the decision, used up
     * @throws HumanDecisionRequiredException when there is no decision: with the id of the case that waits, unless the
     *     reason is a rejection or a fault
     * @throws PolicyViolationException when the policy does not allow it whoever decides, or as it was decided
     * @throws IllegalArgumentException when the act is another, the decision is made already, the tool's version is not
     *     told, or the time is not above zero
     * @throws se.varsam.audit.AuditException when it is to be recorded and cannot be
     */
    public Decision.Made decide(
            AiPolicy policy, AiUse use, Action action, Oversight oversight, Optional<Duration> most) {
        if (use.act() != Act.DECIDE) {
            throw new IllegalArgumentException("Ett beslut ska prövas som handlingen DECIDE: använd AiUse.decide. /"
                    + " A decision is to be judged as the act DECIDE: use AiUse.decide.");
        }
        policy.assessUndecided(use).orElseThrow();
        Proposal asked = policy.proposal(use, action).under(oversight);
        return new Deciding(desk, policy, use, most.map(asked::within).orElse(asked)).decide();
    }

    /**
     * {@return the policy that applies to a call}
     *
     * <p>What the resolver throws is passed on as it is; nothing is judged, and so nothing run.
     *
     * @param municipality what the call gives, if anything
     * @param place where in the program
     * @throws PolicyViolationException when none applies
     */
    public AiPolicy policy(Optional<String> municipality, String place) {
        Optional<AiPolicy> found = resolver.policy(municipality);
        return Objects.requireNonNullElse(found, Optional.<AiPolicy>empty()).orElseThrow(() -> none(place));
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
