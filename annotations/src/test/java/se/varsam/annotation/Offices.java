package se.varsam.annotation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import se.varsam.AiPolicy;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.guarded.Guarded;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.RiskTier;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.ContractPart;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

/** Policies and tools for the examples. */
final class Offices {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private Offices() {}

    static AiPolicy policy(String municipality) {
        return AiPolicy.of(municipality).with(CLOCK).with(ToolRegister.of(chatGpt(), eneo(), firefly()));
    }

    /** Guards that know what the examples use AI for: to no purpose of high risk. */
    static Guarded guarded(AiPolicy policy) {
        return Guarded.by(guard(PolicyResolver.always(policy)));
    }

    static Guard guard(PolicyResolver resolver) {
        return Guard.of(resolver).knowing(harmless("webbsidor"), harmless("protokoll"));
    }

    private static Purpose harmless(String id) {
        return Purpose.of(id, RiskTier.MINIMAL)
                .justifiedBy("Invånarna ska få svar.")
                .otherwiseHarmless();
    }

    static AiTool chatGpt() {
        return AiTool.publiclyAvailable("chatgpt", "ChatGPT")
                .vendor("OpenAI")
                .is(ToolKind.GENERATIVE)
                .firstReleased(LocalDate.of(2022, 11, 30))
                .otherwiseHarmless()
                .build();
    }

    static AiTool eneo(AttestationKind... attested) {
        return AiTool.procured("eneo", "Eneo")
                .vendor("Sundsvalls kommun")
                .version("2.4")
                .is(ToolKind.GENERATIVE)
                .firstReleased(LocalDate.of(2024, 1, 15))
                .otherwiseHarmless()
                .contractOn(ContractPart.values())
                .approved(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                        .inProcesses("protokoll"))
                .attested(attest(AttestationKind.TOOL_REVIEW))
                .attested(Arrays.stream(attested).map(Offices::attest).toArray(Attestation[]::new))
                .build();
    }

    private static AiTool firefly() {
        return AiTool.publiclyAvailable("firefly", "Firefly")
                .vendor("Adobe")
                .is(ToolKind.GENERATIVE)
                .firstReleased(LocalDate.of(2023, 9, 13))
                .otherwiseHarmless()
                .build();
    }

    private static Attestation attest(AttestationKind kind) {
        return Attestation.of(kind, Person.of("Dataskyddsombudet", Role.DPO), LocalDate.of(2026, 3, 2))
                .about("protokoll");
    }
}
