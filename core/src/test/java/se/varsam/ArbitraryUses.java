package se.varsam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import se.varsam.attestation.Attestation;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.content.ContentTrait;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.information.Presence;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.Derogation;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answer;
import se.varsam.tool.Account;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.AiToolBuilder;
import se.varsam.tool.Approval;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;
import se.varsam.use.Act;
import se.varsam.use.Activity;
import se.varsam.use.AiUse;
import se.varsam.use.Area;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/**
 * Uses of every act: half of them nearly in order, with a few facts astray, so that no verdict is rare; the rest at random.
 * Values are not shrunk; jqwik's seed repeats them.
 */
final class ArbitraryUses implements ArbitrarySupplier<AiUse> {

    static final String PROCESS = "sammanfatta protokoll";
    static final String REFERENCE = "KS 2026/17";

    @Override
    public Arbitrary<AiUse> get() {
        return uses();
    }

    static Arbitrary<AiUse> uses() {
        return Arbitraries.randomValue(ArbitraryUses::draw);
    }

    static AiUse draw(Random random) {
        return new Draw(random).use();
    }

    private static final class Draw extends Luck {

        Draw(Random random) {
            super(random);
        }

        AiUse use() {
            AiUse use = AiUse.of(any(Act.values()), tool()).of(information()).forPurpose(purpose());
            if (random.nextInt(10) > 0) {
                use = use.on(day());
            }
            if (orderly()) {
                use = use.producing(content())
                        .deciding(decision())
                        .inCase(caseFile())
                        .reporting(incident());
            }
            if (random.nextBoolean()) {
                use = use.by(Person.of("Kim", any(Role.values())));
            }
            if (random.nextInt(4) == 0) {
                use = use.acting(any(AgentAction.values()));
            }
            List<Attestation> file =
                    new ArrayList<>(orderly() ? ArbitraryAttestations.full(PROCESS, REFERENCE, day()) : List.of());
            file.removeIf(attestation -> !orderly());
            for (int i = random.nextInt(4); i > 0; i--) {
                file.add(ArbitraryAttestations.draw(random));
            }
            return use.with(file.toArray(new Attestation[0]));
        }

        private AiTool tool() {
            AiToolBuilder tool = switch (orderly() ? random.nextInt(2) : random.nextInt(4)) {
                case 0 -> AiTool.procured("eneo", "Eneo");
                case 1 -> AiTool.inHouse("egen", "Egen");
                case 2 -> AiTool.publiclyAvailable("chatt", "Chatt");
                default -> AiTool.unknown("vet-ej").copy();
            };
            boolean contracted =
                    !Set.of("chatt", "vet-ej").contains(tool.build().id());
            if (orderly()) {
                tool.vendor("Sundsvall").firstReleased(LocalDate.of(2024, 1, 1));
            } else if (random.nextBoolean()) {
                tool.firstReleased(day());
            }
            if (contracted) {
                tool.contractOn(
                        orderly()
                                ? ContractPart.values()
                                : some(ContractPart.class).toArray(ContractPart[]::new));
            }
            tool.is(some(ToolKind.class).stream().limit(2).toArray(ToolKind[]::new))
                    .approved(approval())
                    .lifeCycle(orderly() ? LifeCycle.IN_USE : any(LifeCycle.values()))
                    .mayDo(orderly() ? AgentAction.values() : new AgentAction[0]);
            if (!orderly()) {
                tool.account(any(Account.values()));
            }
            if (orderly()) {
                tool.ownedBy(Person.of("Robin", Role.SYSTEM_OWNER)).answeredForBy(Person.of("Robin", Role.MANAGER));
            }
            AiTool built = tool.build();
            return Variations.with(random.nextInt(8) > 0 ? built : copilot(built), answers(ToolTrait.class));
        }

        private static AiTool copilot(AiTool tool) {
            return Variations.named(tool, "Microsoft Copilot");
        }

        private Approval approval() {
            Approval approval = orderly()
                    ? Approval.upTo(InformationClass.SECURITY_PROTECTED, InformationCategory.values())
                    : random.nextBoolean()
                            ? Approval.none()
                            : Approval.upTo(
                                    any(
                                            InformationClass.OPEN,
                                            InformationClass.INTERNAL,
                                            InformationClass.CONFIDENTIAL),
                                    some(InformationCategory.class).toArray(InformationCategory[]::new));
            return orderly() ? approval.inProcesses(PROCESS) : approval;
        }

        private Information information() {
            Information information =
                    Information.of(orderly() ? InformationClass.OPEN : any(InformationClass.values()));
            for (InformationCategory category : InformationCategory.values()) {
                if (!orderly()) {
                    information = information.with(any(Presence.values()), category);
                }
            }
            return new Information(
                    orderly() ? REFERENCE : "",
                    information.level(),
                    information.presence(),
                    answers(InformationTrait.class));
        }

        private Purpose purpose() {
            RiskTier tier = orderly() ? RiskTier.MINIMAL : any(RiskTier.values());
            Set<RiskGround> grounds = EnumSet.noneOf(RiskGround.class);
            if (!orderly()) {
                grounds.add(any(RiskGround.values()));
                grounds.add(any(RiskGround.values()));
            }
            RiskClassification risk = new RiskClassification(
                    tier, grounds, orderly() ? Derogation.NONE : any(Derogation.values()), any(Answer.values()));
            return new Purpose(
                    orderly() ? PROCESS : any("", "annat"),
                    orderly() ? "sparar tid" : "",
                    orderly() ? Activity.TOOL_SUPPORT : any(Activity.values()),
                    risk,
                    orderly() ? Set.of() : Set.of(any(Area.values())),
                    answers(PurposeTrait.class));
        }

        private Content content() {
            Content content = new Content(
                    any(ContentKind.values()),
                    random.nextInt(3) > 0 && orderly() ? ContentOrigin.HUMAN : any(ContentOrigin.values()),
                    any(Audience.values()),
                    any("", "Denna bild har genererats med hjälp av AI", "Bilden är AI-genererad"),
                    answers(ContentTrait.class));
            return random.nextInt(3) > 0
                    ? content
                    : content.without(ContentTrait.LABELLED, ContentTrait.CAPTION_ADJACENT);
        }

        private Decision decision() {
            Decision.Proposed proposed = new Decision.Proposed(answers(DecisionTrait.class));
            return orderly() ? proposed.decide(ruling()) : proposed;
        }

        private Ruling ruling() {
            return Ruling.by(Person.of("Alex", Role.EMPLOYEE))
                    .under(orderly() ? "3.1" : "")
                    .content("innehåll")
                    .because("skäl")
                    .on(day());
        }

        private CaseFile caseFile() {
            return orderly()
                    ? CaseFile.withoutAi()
                    : new CaseFile(
                            any(Answer.values()),
                            List.of(new CaseDocument(
                                    any(CaseDocument.Kind.values()), any(Answer.values()), any(Answer.values()))));
        }

        private Incident incident() {
            return Incident.of(
                    any(Incident.Status.values()), some(IncidentKind.class).toArray(IncidentKind[]::new));
        }
    }
}
