package se.varsam.guarded;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.AiPolicy;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.attestation.Scope;
import se.varsam.guard.Guard;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.ContractPart;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Activity;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/** Two municipalities, their tools and a purpose that nothing speaks against: what is refused is refused for what it says. */
public final class Town {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T10:00:00Z"), ZoneOffset.UTC);
    public static final Purpose MINUTES = new Purpose(
            "protokoll",
            "Medborgarna ska kunna följa nämnden.",
            Activity.TOOL_SUPPORT,
            RiskClassification.of(RiskTier.MINIMAL),
            Set.of(),
            Answers.harmless(PurposeTrait.class));

    /** Anyone can reach it. */
    public static final AiTool CHATGPT = AiTool.publiclyAvailable("chatgpt", "ChatGPT")
            .vendor("OpenAI")
            .is(ToolKind.GENERATIVE)
            .otherwiseHarmless()
            .firstReleased(LocalDate.of(2022, 11, 30))
            .approved(Approval.upTo(InformationClass.OPEN).inProcesses("protokoll"))
            .attested(attested())
            .build();

    /** Procured, reviewed, and approved for internal information with names in it. */
    public static final AiTool ENEO = AiTool.procured("eneo", "Eneo")
            .vendor("Sundsvalls kommun")
            .version("2.4")
            .is(ToolKind.GENERATIVE)
            .contractOn(ContractPart.values())
            .otherwiseHarmless()
            .firstReleased(LocalDate.of(2024, 1, 1))
            .approved(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                    .inProcesses("protokoll"))
            .attested(attested())
            .build();

    public static final ToolRegister TOOLS = ToolRegister.of(CHATGPT, ENEO);

    private Town() {}

    public static AiPolicy soderkoping() {
        return of("soderkoping");
    }

    public static AiPolicy karlskoga() {
        return of("karlskoga");
    }

    public static AiPolicy of(String id) {
        return AiPolicy.of(id).with(TOOLS).with(CLOCK);
    }

    /** A guard that knows the purpose. */
    public static Guard guard(AiPolicy policy) {
        return Guard.of(policy).knowing(MINUTES);
    }

    private static Attestation[] attested() {
        return Arrays.stream(AttestationKind.values())
                .filter(kind -> kind.scope() == Scope.PURPOSE || kind.scope() == Scope.TOOL)
                .map(Town::accepted)
                .toArray(Attestation[]::new);
    }

    private static Attestation accepted(AttestationKind kind) {
        Person owner = Person.of("ivar.informationsagare", Role.INFORMATION_OWNER);
        return new Attestation(
                kind,
                kind.scope() == Scope.PURPOSE ? "protokoll" : "",
                owner,
                LocalDate.of(2026, 9, 1),
                Outcome.ACCEPTED,
                EnumSet.allOf(Aspect.class),
                Set.of(owner, Person.of("cecilia.ciso", Role.CISO), Person.of("ingrid.it", Role.IT_SECURITY)),
                Attestation.Unanimity.AGREED,
                "dnr 1");
    }
}
