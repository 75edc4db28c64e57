package se.varsam.jackson;

import java.util.Set;
import se.varsam.risk.Derogation;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answer;
import se.varsam.use.Activity;
import se.varsam.use.Area;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/** A purpose with its risk classification. */
final class PurposeShape extends Shape<Purpose> {

    static final PurposeShape SHAPE = new PurposeShape();

    private final Field<Purpose, String> process = field("process", Texts.ANY, Purpose::process);
    private final Field<Purpose, String> justification = field("justification", Texts.ANY, Purpose::justification);
    private final Field<Purpose, Activity> activity =
            field("activity", new Constants<>(Activity.class), Purpose::activity);
    private final Field<Purpose, RiskTier> tier = field(
            "tier", new Constants<>(RiskTier.class), purpose -> purpose.risk().declared());
    private final Field<Purpose, Set<RiskGround>> grounds =
            set("grounds", RiskGround.class, purpose -> purpose.risk().grounds());
    private final Field<Purpose, Derogation> derogation = field(
            "derogation",
            new Constants<>(Derogation.class),
            purpose -> purpose.risk().derogation());
    private final Field<Purpose, Answer> profiling =
            field("profiling", YesNo.ANSWER, purpose -> purpose.risk().profiling());
    private final Field<Purpose, Set<Area>> areas = set("areas", Area.class, Purpose::areas);
    private final Questions<Purpose, PurposeTrait> answers = questions(PurposeTrait.class, Purpose::answers);

    private PurposeShape() {
        super("purpose");
    }

    @Override
    Purpose make(Given given) {
        RiskClassification risk = new RiskClassification(
                given.get(tier, RiskTier.UNCLASSIFIED, RiskTier.MINIMAL),
                given.get(grounds, Set.of()),
                given.get(derogation, Derogation.NONE),
                given.get(profiling, Answer.UNKNOWN, Answer.NO));
        return new Purpose(
                given.get(process, "", "(angivet ändamål)"),
                given.get(justification, "", "(motiverat)"),
                given.get(activity, Activity.TOOL_SUPPORT),
                risk,
                given.get(areas, Set.of()),
                answers.from(given));
    }
}
