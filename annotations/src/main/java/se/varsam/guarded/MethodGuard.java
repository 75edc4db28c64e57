package se.varsam.guarded;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.AiPolicy;
import se.varsam.guard.Guard;
import se.varsam.guard.Task;
import se.varsam.guarded.output.OutputGuard;
import se.varsam.guarded.spec.GuardSpec;

/**
 * Guards one method: what it declares, under a guard. Everything that the declarations tell is worked out when it is made.
 * Immutable to its users and thread-safe; a call inside a guarded call is guarded by itself.
 *
 * <p>The order of a call: the policy is chosen, the arguments are read, the policy and the demands are asked, an agent's
 * actions are judged, a human's decision is used up, the method runs, what is asked of its result is judged, what AI made is
 * labelled. What is refused on the way is never run.
 *
 * <p>A parameter of the type {@code CharSequence} is given the very text that was read; other arguments that can change, such as
 * a list or a {@code StringBuilder}, are the caller's to leave alone until the call is done.
 *
 * @since 0.1
 */
public final class MethodGuard {

    private static final @Nullable Object[] NO_ARGUMENTS = {};

    private final GuardSpec spec;
    private final Guard guard;
    private final Evidencing evidencing;
    private final Arguments arguments;
    private final Occasions occasions;
    private final Verdicts verdicts;
    private final @Nullable Decisions decisions;
    private final @Nullable Returned returned;
    private final @Nullable OutputGuard output;

    /** Whether a policy has to leave evidence. */
    enum Evidencing {
        /** As the policy is set up. */
        AS_SET_UP,
        /** Nothing runs without evidence. */
        REQUIRED
    }

    private MethodGuard(GuardSpec spec, Guard guard, Evidencing evidencing, Type returned) {
        this.spec = spec;
        this.guard = guard;
        this.evidencing = evidencing;
        this.arguments = Arguments.of(spec, guard);
        this.occasions = Occasions.of(spec, guard);
        this.verdicts = Verdicts.of(spec, arguments.place());
        this.decisions = Decisions.of(spec, guard).orElse(null);
        this.returned = Returned.of(spec, guard, verdicts);
        this.output = spec.output().isPresent() || spec.document().isPresent() ? OutputGuard.of(spec, returned) : null;
    }

    /**
     * {@return the guard of a method}
     *
     * @param spec what it declares
     * @param guard under which policy
     * @param evidencing whether the policy has to leave evidence
     * @throws se.varsam.guarded.spec.GuardSetupException when what it declares cannot be held
     */
    static MethodGuard of(GuardSpec spec, Guard guard, Evidencing evidencing) {
        return new MethodGuard(spec, guard, evidencing, spec.method().getGenericReturnType());
    }

    /**
     * Runs the method if it is allowed.
     *
     * @param values the arguments, in order; {@code null} when it takes none. Where the parameter is a {@code CharSequence}, the
     *     text that was read takes the argument's place in the array, for whoever runs the method to pass on
     * @param target what to run
     * @param <X> what it may throw, which is passed on as it is
     * @return what it returned, labelled when AI made it
     * @throws se.varsam.rule.PolicyViolationException when it is not allowed as it stands; it is not run, or what it returned is
     *     not given out
     * @throws se.varsam.guard.HumanDecisionRequiredException when a human has to decide first; it is not run
     * @throws se.varsam.audit.AuditException when evidence cannot be left; it is not run, or what it returned is not given out
     * @throws se.varsam.guarded.spec.GuardSetupException when the policy of this call leaves no evidence where it has to, or its
     *     register does not tell the version of a tool that a decision is about; it is not run
     * @throws IllegalArgumentException when the arguments are not as many as the parameters, or one cannot be bound to a human's
     *     decision; it is not run
     * @throws se.varsam.label.LabelException when a file that it returned cannot be labelled; it is not given out
     * @throws java.io.UncheckedIOException when a file that it returned cannot be read or written; it is not given out
     * @throws X when it fails
     */
    public <X extends Exception> @Nullable Object call(@Nullable Object @Nullable [] values, Task<?, X> target)
            throws X {
        Occasion at = admit(values);
        return give(target.call(), at);
    }

    /** {@return what it declares} */
    public GuardSpec spec() {
        return spec;
    }

    /** Refuses the call unless it is allowed; everything before the method runs. */
    Occasion admit(@Nullable Object @Nullable [] given) {
        @Nullable Object[] values = given == null ? NO_ARGUMENTS : given;
        if (values.length != spec.arguments().size()) {
            throw new IllegalArgumentException(
                    spec.place() + ": ange metodens " + spec.arguments().size() + " argument. / Give the method's "
                            + spec.arguments().size() + " arguments.");
        }
        AiPolicy policy = policy(arguments.municipality(values));
        Arguments.Entered entered = arguments.enter(values);
        Occasion at = occasions.at(policy, entered.all());
        verdicts.require(at, entered.unmet());
        verdicts.requireDisclosure(at);
        verdicts.requireActions(at);
        if (decisions != null) {
            decisions.use(at, values);
        }
        return at;
    }

    /** {@return what is given out of what the method returned} */
    @Nullable
    Object give(@Nullable Object result, Occasion at) {
        Object judged = returned == null ? result : returned.pass(result, at.policy());
        return output == null ? judged : output.pass(judged, at.policy(), at.tool());
    }

    private AiPolicy policy(Optional<String> municipality) {
        AiPolicy policy = guard.policy(municipality, spec.place());
        if (evidencing == Evidencing.REQUIRED && !policy.isRecorded()) {
            throw SetupProblems.noEvidence(spec.place());
        }
        return policy;
    }

    /** What it guards; nothing of any call. */
    @Override
    public String toString() {
        return "MethodGuard[" + spec.place() + "]";
    }
}
