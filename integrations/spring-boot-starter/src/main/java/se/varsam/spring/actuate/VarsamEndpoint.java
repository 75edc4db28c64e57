package se.varsam.spring.actuate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import se.varsam.AiPolicy;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DeskException;
import se.varsam.guarded.report.GuardReport;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;

/** What whoever runs the application sees of its policies: {@code /actuator/varsam}. */
@Endpoint(id = "varsam")
final class VarsamEndpoint {

    private final Supplier<Optional<GuardReport>> guards;
    private final List<AiPolicy> policies;
    private final ToolRegister tools;
    private final DecisionDesk desk;

    VarsamEndpoint(
            Supplier<Optional<GuardReport>> guards, List<AiPolicy> policies, ToolRegister tools, DecisionDesk desk) {
        this.guards = guards;
        this.policies = List.copyOf(policies);
        this.tools = tools;
        this.desk = desk;
    }

    /**
     * All of it.
     *
     * @param guards which guards are live
     * @param profiles the policies that hold, as far as they are configured
     * @param tools the tools in the register
     * @param desk where humans decide
     */
    record Overview(Guards guards, List<HeldProfile> profiles, List<RegisteredTool> tools, Desk desk) {}

    /**
     * Which guards are live.
     *
     * @param complete whether something asks for a guard and all that does is guarded
     * @param methods every method that asks for one
     */
    record Guards(boolean complete, List<GuardedMethod> methods) {

        static Guards of(GuardReport report) {
            return new Guards(
                    report.isComplete(),
                    report.lines().stream().map(GuardedMethod::of).toList());
        }
    }

    /**
     * One method that asks for a guard.
     *
     * @param place where it is
     * @param declares what it declares
     * @param guarded whether every call passes the guard
     * @param interception why, or why not
     * @param details what else is wrong
     * @param trail whether its calls leave evidence
     */
    record GuardedMethod(
            String place,
            List<String> declares,
            boolean guarded,
            Collection<?> interception,
            List<String> details,
            GuardReport.Trail trail) {

        static GuardedMethod of(GuardReport.Line line) {
            return new GuardedMethod(
                    line.place(), line.declares(), line.isGuarded(), line.interception(), line.details(), line.trail());
        }
    }

    /**
     * A policy that holds.
     *
     * @param id the profile's id
     * @param name the municipality
     * @param code its code
     * @param version what its verdicts are recorded under
     * @param recorded whether they are recorded
     */
    record HeldProfile(String id, String name, String code, String version, boolean recorded) {

        static HeldProfile of(AiPolicy policy) {
            return new HeldProfile(
                    policy.profile().id(),
                    policy.profile().name(),
                    policy.profile().code(),
                    policy.version(),
                    policy.isRecorded());
        }
    }

    /**
     * A tool in the register.
     *
     * @param id its id
     * @param name its name
     * @param availability to whom it is available
     * @param lifeCycle how far it has come
     */
    record RegisteredTool(String id, String name, Enum<?> availability, Enum<?> lifeCycle) {

        static RegisteredTool of(AiTool tool) {
            return new RegisteredTool(tool.id(), tool.name(), tool.availability(), tool.lifeCycle());
        }
    }

    /**
     * Where humans decide.
     *
     * @param state {@code OPEN}, or why it cannot be asked
     * @param stops the tools that a human has stopped
     */
    record Desk(String state, List<StoppedTool> stops) {

        static Desk of(DecisionDesk desk) {
            try {
                return new Desk(
                        "OPEN",
                        desk.stops().stream()
                                .map(each -> new StoppedTool(each.tool(), each.at()))
                                .toList());
            } catch (DeskException e) {
                return new Desk(e.reason().name(), List.of());
            }
        }
    }

    /**
     * A tool that a human has stopped; who and why stays on the desk.
     *
     * @param tool its id
     * @param at since when
     */
    record StoppedTool(String tool, Instant at) {}

    @ReadOperation
    Overview overview() {
        return new Overview(
                Guards.of(guards.get().orElse(GuardReport.of(List.of()))),
                policies.stream().map(HeldProfile::of).toList(),
                tools.tools().stream().map(RegisteredTool::of).toList(),
                Desk.of(desk));
    }
}
