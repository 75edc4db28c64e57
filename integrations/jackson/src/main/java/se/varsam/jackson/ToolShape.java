package se.varsam.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.varsam.attestation.Attestation;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.tool.Account;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.Availability;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;

/** A tool. How it is come by, its contract and its approval are never assumed. */
final class ToolShape extends Shape<AiTool> {

    static final ToolShape SHAPE = new ToolShape();

    private static final String UNSTATED = "okänt";
    private static final String KNOWN_VENDOR = "(känd leverantör)";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Field<AiTool, String> id = required("id", Texts.NAME, AiTool::id);
    private final Field<AiTool, String> name = field("name", Texts.ANY, AiTool::name);
    private final Field<AiTool, String> vendor = field("vendor", Texts.ANY, AiTool::vendor);
    private final Field<AiTool, Availability> availability =
            field("availability", new Constants<>(Availability.class), AiTool::availability);
    private final Field<AiTool, Account> account = field("account", new Constants<>(Account.class), AiTool::account);
    private final Field<AiTool, Set<ToolKind>> kinds = set("kinds", ToolKind.class, AiTool::kinds);
    private final Field<AiTool, Set<ContractPart>> contract = set("contract", ContractPart.class, AiTool::contract);
    private final Field<AiTool, Approval> approval = field("approval", ApprovalShape.SHAPE, AiTool::approval);
    private final Field<AiTool, LocalDate> firstReleased = optional("firstReleased", Texts.DAY, AiTool::firstReleased);
    private final Field<AiTool, LifeCycle> lifeCycle =
            field("lifeCycle", new Constants<>(LifeCycle.class), AiTool::lifeCycle);
    private final Field<AiTool, Person> systemOwner = optional("systemOwner", PersonShape.SHAPE, AiTool::systemOwner);
    private final Field<AiTool, Person> accountable = optional("accountable", PersonShape.SHAPE, AiTool::accountable);
    private final Field<AiTool, Set<AgentAction>> allowedActions =
            set("allowedActions", AgentAction.class, AiTool::allowedActions);
    private final Field<AiTool, List<Attestation>> attestations =
            many("attestations", Many.list(AttestationShape.SHAPE), AiTool::attestations);
    private final Questions<AiTool, ToolTrait> answers = questions(ToolTrait.class, AiTool::answers);

    private ToolShape() {
        super("tool");
    }

    @Override
    AiTool make(Given given) {
        String toolId = given.get(id, UNSTATED);
        return new AiTool(
                toolId,
                given.get(name, toolId),
                given.get(vendor, "", KNOWN_VENDOR),
                "",
                given.get(availability, Availability.UNKNOWN),
                given.get(account, Account.UNKNOWN, Account.MUNICIPAL),
                given.get(kinds, Set.of(), Set.of(ToolKind.LANGUAGE)),
                answers.from(given),
                given.get(contract, Set.of()),
                given.get(approval, Approval.none()),
                given.getOr(firstReleased, LONG_AGO),
                given.get(lifeCycle, LifeCycle.UNKNOWN, LifeCycle.IN_USE),
                given.getOr(systemOwner, PersonShape.unnamed(Role.SYSTEM_OWNER)),
                given.getOr(accountable, PersonShape.unnamed(Role.MANAGER)),
                given.get(allowedActions, Set.of()),
                given.get(attestations, List.of()));
    }
}
