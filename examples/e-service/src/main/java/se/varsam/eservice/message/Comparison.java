package se.varsam.eservice.message;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.varsam.AiPolicy;
import se.varsam.guard.Guard;
import se.varsam.information.Information;
import se.varsam.profile.Profile;
import se.varsam.rule.Verdict;
import se.varsam.spring.configuration.MunicipalPolicies;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

/**
 * What every municipality's policy would say of entering a message into each tool. Nothing is entered, so nothing is recorded:
 * a trail of what might have been would hide what was.
 */
@Component
class Comparison {

    private final List<AiPolicy> policies;
    private final Guard guard;

    Comparison(MunicipalPolicies policies, Guard guard, ObjectProvider<Clock> clock) {
        this.policies =
                policies.all().stream().map(each -> unrecorded(each, clock)).toList();
        this.guard = guard;
    }

    /**
     * One tool.
     *
     * @param tool the tool
     * @param purpose what it would be used for
     * @param verdicts what each municipality says, in order
     */
    record Row(AiTool tool, String purpose, List<Verdict> verdicts) {}

    /**
     * One municipality.
     *
     * @param code its code; the id of its policy, when it has none
     * @param name its name
     */
    record Municipality(String code, String name) {

        private static Municipality of(Profile profile) {
            return new Municipality(profile.code().isBlank() ? profile.id() : profile.code(), profile.name());
        }
    }

    /** {@return the municipalities, in order} */
    List<Municipality> municipalities() {
        return policies.stream().map(each -> Municipality.of(each.profile())).toList();
    }

    /** {@return what is said of each tool in the register} */
    List<Row> of(Information information) {
        return policies.get(0).tools().tools().stream()
                .map(tool -> row(tool, information))
                .toList();
    }

    private Row row(AiTool tool, Information information) {
        String purpose = purpose(tool);
        AiUse use = AiUse.input(tool, information).forPurpose(guard.purpose(purpose));
        return new Row(
                tool, purpose, policies.stream().map(each -> each.assess(use)).toList());
    }

    /** {@return what the tool is approved for; to answer residents, when nobody has approved it for anything} */
    private static String purpose(AiTool tool) {
        return tool.approval().processes().stream().sorted().findFirst().orElse("svar");
    }

    /** Not the same policy when it has settings that it cannot be asked for: then it must not pass for it. */
    private static AiPolicy unrecorded(AiPolicy recorded, ObjectProvider<Clock> clock) {
        AiPolicy bare = AiPolicy.of(recorded.profile()).with(recorded.tools());
        AiPolicy policy = clock.stream().findFirst().map(bare::with).orElse(bare);
        if (!policy.version().equals(recorded.version())) {
            throw new IllegalStateException("Jämförelsen följer inte inställningarna för "
                    + recorded.profile().id() + ". / The comparison does not follow this municipality's settings.");
        }
        return policy;
    }
}
