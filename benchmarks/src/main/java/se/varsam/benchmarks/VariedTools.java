package se.varsam.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Scope;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.tool.Account;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.AiToolBuilder;
import se.varsam.tool.Approval;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;

/** The tools of a municipality: some with every paper in order, some public, some of which little is known. */
final class VariedTools {

    private static final Attestation[] NOTHING = {};

    private VariedTools() {}

    static List<AiTool> inOrder() {
        return Stream.of(ToolKind.values())
                .flatMap(kind -> Stream.of(
                        inOrder(AiTool.procured("avtal-" + kind, "Avtalat " + kind.sv()), kind),
                        inOrder(AiTool.inHouse("egen-" + kind, "Egen " + kind.sv()), kind)))
                .toList();
    }

    static List<AiTool> any() {
        List<AiTool> tools = new ArrayList<>(inOrder());
        tools.add(AiTool.unknown("okänt"));
        tools.add(AiTool.procured("copilot", "Microsoft Copilot")
                .vendor("Microsoft")
                .build());
        for (ToolKind kind : ToolKind.values()) {
            tools.add(AiTool.publiclyAvailable("allmän-" + kind, "Allmän " + kind.sv())
                    .vendor("OpenAI")
                    .account(Account.PRIVATE)
                    .is(kind)
                    .firstReleased(VariedUses.TODAY.minusYears(3))
                    .with(ToolTrait.REQUIRES_LOGIN)
                    .build());
            tools.add(AiTool.procured("ny-" + kind, "Ny " + kind.sv())
                    .vendor("Mistral")
                    .is(kind)
                    .firstReleased(VariedUses.TODAY.minusDays(30))
                    .contractOn(ContractPart.DATA_PROTECTION)
                    .build());
        }
        return List.copyOf(tools);
    }

    private static AiTool inOrder(AiToolBuilder tool, ToolKind kind) {
        return tool.vendor("Sundsvalls kommun")
                .is(kind)
                .otherwiseHarmless()
                .contractOn(ContractPart.values())
                .approved(Approval.upTo(InformationClass.CONFIDENTIAL, InformationCategory.values())
                        .inEveryProcess())
                .firstReleased(VariedUses.TODAY.minusYears(2))
                .lifeCycle(LifeCycle.IN_USE)
                .ownedBy(Person.of("systemägaren", Role.SYSTEM_OWNER))
                .answeredForBy(Person.of("chefen", Role.MANAGER))
                .mayDo(AgentAction.values())
                .build();
    }

    /** {@return every kind of attestation, with every part it can cover} */
    static Attestation[] everythingAttested() {
        return EVERYTHING.clone();
    }

    static Attestation[] nothingAttested() {
        return NOTHING;
    }

    private static final Attestation[] EVERYTHING =
            Stream.of(AttestationKind.values()).map(VariedTools::attested).toArray(Attestation[]::new);

    private static Attestation attested(AttestationKind kind) {
        String about = kind.scope() == Scope.INFORMATION ? VariedUses.REFERENCE : VariedUses.PROCESS;
        return Attestation.of(
                        kind,
                        Person.of("dataskyddsombudet", Role.DPO, Role.CISO, Role.IT_SECURITY, Role.MANAGER),
                        VariedUses.TODAY.minusMonths(1),
                        Aspect.values())
                .about(about);
    }
}
