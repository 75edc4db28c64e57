package se.varsam.architecture.compliant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.AiPolicy;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.guard.Guard;
import se.varsam.information.InformationClass;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answers;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.AiToolBuilder;
import se.varsam.tool.Approval;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Activity;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/** What the municipality has decided on its tools and what they are for. */
final class Town {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private Town() {}

    static AiPolicy policy() {
        return AiPolicy.of("soderkoping")
                .with(CLOCK)
                .with(ToolRegister.of(
                        build(AiTool.publiclyAvailable("open-chat", "Öppen chatt")),
                        build(AiTool.publiclyAvailable("image-studio", "Bildstudion")),
                        build(AiTool.procured("receipt-reader", "Kvittoläsaren")),
                        build(AiTool.procured("reminders", "Påminnaren")
                                .mayDo(AgentAction.FETCH, AgentAction.SEND_MESSAGE)
                                .approved(Approval.upTo(InformationClass.OPEN).inProcesses("remind"))
                                .attested(Attestation.of(
                                        AttestationKind.SYSTEM_CLASSIFICATION,
                                        Person.of("Informationsägaren", Role.INFORMATION_OWNER),
                                        LocalDate.of(2026, 9, 1))))));
    }

    static Guard guard(AiPolicy policy) {
        return Guard.of(policy)
                .knowing(Stream.of("answer-questions", "draft-letters", "illustrate", "remind", "repay")
                        .map(Town::everyday)
                        .toArray(Purpose[]::new));
    }

    /** Supports what employees do anyway: of minimal risk, and nothing in law speaks of it. */
    private static Purpose everyday(String id) {
        return new Purpose(
                id,
                "Färdtjänsten ska svara fort.",
                Activity.TOOL_SUPPORT,
                RiskClassification.of(RiskTier.MINIMAL),
                Set.of(),
                Answers.harmless(PurposeTrait.class));
    }

    private static AiTool build(AiToolBuilder tool) {
        return tool.is(ToolKind.GENERATIVE)
                .vendor("Leverantören AB")
                .version("2")
                .firstReleased(LocalDate.of(2024, 1, 15))
                .ownedBy(Person.of("Kommunikationschefen", Role.SYSTEM_OWNER))
                .otherwiseHarmless()
                .build();
    }
}
