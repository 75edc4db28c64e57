package se.varsam.jackson;

import java.util.List;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiRole;

/** What one AI tool did in a matter. */
final class ContributionShape extends Shape<AiContribution> {

    static final ContributionShape SHAPE = new ContributionShape();

    private final Field<AiContribution, String> tool = required("tool", Texts.NAME, AiContribution::toolId);
    private final Field<AiContribution, String> name = required("name", Texts.NAME, AiContribution::toolName);
    private final Field<AiContribution, String> version = text("version", AiContribution::toolVersion);
    private final Field<AiContribution, AiRole> role =
            field("role", new Constants<>(AiRole.class), AiContribution::role);
    private final Field<AiContribution, List<String>> mainElements =
            many("mainElements", Many.list(Texts.NAME), AiContribution::mainElements);

    private ContributionShape() {
        super("contribution");
    }

    @Override
    AiContribution make(Given given) {
        return new AiContribution(
                given.need(tool),
                given.need(name),
                given.get(version, ""),
                given.get(role, AiRole.UNKNOWN),
                given.get(mainElements, List.of()));
    }
}
