package se.varsam.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentTrait;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Area;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/**
 * Dated uses of many tools in every act, the same ones every time: about half are in order, the others lack something,
 * are unclassified or should not be done at all.
 */
final class VariedUses {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    static final String PROCESS = "sammanfatta protokoll";

    static final String REFERENCE = "KS 2026/0582";

    private static final long SEED = 582;

    private static final int MOST_TRIED = 200_000;

    private final SplittableRandom random = new SplittableRandom(SEED);

    private final List<AiTool> orderly = VariedTools.inOrder();

    private final List<AiTool> any = VariedTools.any();

    /**
     * {@return the first uses for which something is so}
     *
     * @param count how many
     * @param wanted what they must be like
     * @throws IllegalStateException when too few are like that
     */
    static List<AiUse> first(int count, Predicate<AiUse> wanted) {
        VariedUses uses = new VariedUses();
        List<AiUse> found = new ArrayList<>();
        for (int tried = 0; tried < MOST_TRIED && found.size() < count; tried++) {
            AiUse use = uses.draw();
            if (wanted.test(use)) {
                found.add(use);
            }
        }
        if (found.size() < count) {
            throw new IllegalStateException("Only " + found.size() + " uses of " + MOST_TRIED + " are as wanted.");
        }
        return List.copyOf(found);
    }

    private AiUse draw() {
        boolean inOrder = random.nextBoolean();
        AiTool tool = pick(inOrder ? orderly : any);
        return AiUse.of(pick(Act.values()), tool)
                .of(inOrder ? classified() : information())
                .forPurpose(inOrder ? justified() : purpose())
                .by(Person.of("handläggaren", Role.EMPLOYEE))
                .on(TODAY.plusDays(random.nextInt(300)))
                .producing(inOrder ? labelled() : content())
                .deciding(inOrder ? made() : proposed())
                .reporting(Incident.of(pick(Incident.Status.values()), pick(IncidentKind.values())))
                .with(inOrder ? VariedTools.everythingAttested() : VariedTools.nothingAttested());
    }

    private Information classified() {
        InformationClass level = pick(InformationClass.OPEN, InformationClass.INTERNAL, InformationClass.CONFIDENTIAL);
        return Information.of(level, random.nextBoolean() ? categories() : new InformationCategory[0])
                .with(InformationTrait.PUBLISHABLE)
                .without(InformationTrait.PRELIMINARY, InformationTrait.REVEALS_OPERATIONS)
                .referredToAs(REFERENCE);
    }

    private Information information() {
        return random.nextInt(4) == 0
                ? Information.unknown()
                : Information.of(pick(InformationClass.values()), categories());
    }

    private InformationCategory[] categories() {
        return Arrays.stream(InformationCategory.values())
                .filter(category -> random.nextInt(4) == 0)
                .toArray(InformationCategory[]::new);
    }

    private Purpose justified() {
        Purpose purpose = Purpose.of(PROCESS, pick(RiskTier.MINIMAL, RiskTier.LIMITED))
                .justifiedBy("kortare väntan för invånarna")
                .with(PurposeTrait.RESIDENTS_INFORMED)
                .without(PurposeTrait.STATUTE_GOVERNED, PurposeTrait.RESOURCE_INTENSIVE, PurposeTrait.NEW_PROCESSING);
        return random.nextBoolean() ? purpose : purpose.without(PurposeTrait.AFFECTS_RESIDENTS);
    }

    private Purpose purpose() {
        return switch (random.nextInt(4)) {
            case 0 -> Purpose.of("");
            case 1 ->
                Purpose.of("rekrytera", RiskTier.HIGH, RiskGround.ANNEX_III_4_A).in(Area.RECRUITMENT);
            case 2 -> Purpose.of("rangordna invånare", RiskTier.UNACCEPTABLE, RiskGround.ART_5_1_C);
            default -> Purpose.of(PROCESS, pick(RiskTier.values())).in(pick(Area.values()));
        };
    }

    private Content labelled() {
        return Content.generated(pick(ContentKind.values()), pick(Audience.values()))
                .captioned("Denna bild har genererats med hjälp av AI")
                .with(ContentTrait.LABELLED)
                .without(ContentTrait.OPEN_ERRORS, ContentTrait.MISTAKABLE_FOR_REAL);
    }

    private Content content() {
        return random.nextInt(3) == 0
                ? Content.unknown()
                : Content.generated(pick(ContentKind.values()), pick(Audience.values()));
    }

    private static Decision made() {
        return new Decision.Proposed(Answers.harmless(DecisionTrait.class))
                .decide(Ruling.by(Person.of("nämndsekreteraren", Role.MANAGER))
                        .under("KS delegation 4.2")
                        .content("Bifall.")
                        .because("Skäl.")
                        .on(TODAY));
    }

    private Decision proposed() {
        return new Decision.Proposed(Answers.<DecisionTrait>unknown().with(pick(DecisionTrait.values())));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
