package se.varsam.benchmarks.peers;

import static se.varsam.use.Act.INPUT;
import static se.varsam.use.Evidence.*;
import static se.varsam.use.Fact.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.varsam.AiPolicy;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Scope;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.profile.Profile;
import se.varsam.profile.ProfileBuilder;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.tool.AiToolBuilder;
import se.varsam.tool.ToolTrait;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

/**
 * The twelve rules as a profile, without the law. Measured: {@link AiPolicy#assess}, which unlike all others tries every rule
 * and returns each clause that has something to say.
 */
final class Varsam implements Engine<AiUse> {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static final String PROCESS = "sammanfatta protokoll";

    private static final Person OFFICER = Person.of("dataskyddsombudet", Role.DPO);

    // @formatter:off - one rule a line, as the policy reads
    private final AiPolicy policy = AiPolicy.of(clauses(
                    "A", "U", "D", "G", "I", "V", "V-2", "W", "Y-2", "C", "3.1-4", "F", "3-8")
            .on(INPUT)
            .deny("A", "U").when(TOOL_PUBLIC, CLASS_ABOVE_OPEN)
            .deny("D").when(TOOL_PUBLIC, HOLDS_PERSONAL_DATA)
            .deny("G").when(TOOL_PUBLIC, HOLDS_SECRECY)
            .deny("I").when(TOOL_PUBLIC, HOLDS_OTHER_SENSITIVE)
            .deny("V").when(TOOL_BRAND_NEW)
            .deny("V-2").when(VENDOR_UNKNOWN)
            .deny("W").when(TOOL_PUBLIC, REACHES_DEVICE)
            .deny("Y-2").when(TOOL_PUBLIC, MAY_BE_HIGH_RISK)
            .require("C").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .require("3.1-4").when(HOLDS_PERSONAL_DATA).lacking(DPIA, DPIA_NOT_REQUIRED)
            .require("F").when(HOLDS_SECRECY).lacking(TOOL_ANALYSIS_SECRECY)
            .require("3-8").when(CLASS_ABOVE_OPEN).lacking(REQUIREMENTS_MET)
            .build()).withoutLaw();
    // @formatter:on

    private static ProfileBuilder clauses(String... ids) {
        ProfileBuilder builder = Profile.of("tolv-regler", "Tolv regler", "");
        for (String id : ids) {
            builder.clause(id, "Söderköping " + id, "Söderköping " + id);
        }
        return builder;
    }

    @Override
    public AiUse request(UseFacts use) {
        return AiUse.input(tool(use), information(use))
                .forPurpose(Purpose.of(PROCESS, RiskTier.valueOf(use.risk())))
                .on(TODAY);
    }

    @Override
    public boolean allows(AiUse use) {
        return policy.assess(use).isAllowed();
    }

    /** {@return the whole verdict, to see which rules spoke} */
    Verdict verdict(AiUse use) {
        return policy.assess(use);
    }

    private static AiTool tool(UseFacts use) {
        AiToolBuilder tool = switch (use.availability()) {
            case "PUBLIC" -> AiTool.publiclyAvailable("verktyg", "Verktyg");
            case "PROCURED" -> AiTool.procured("verktyg", "Verktyg");
            default -> AiTool.inHouse("verktyg", "Verktyg");
        };
        if (use.reachesDevice()) {
            tool.with(ToolTrait.REACHES_DEVICE);
        }
        return tool.otherwiseHarmless()
                .vendor(use.vendor())
                .firstReleased(TODAY.minusDays(use.daysSinceRelease()))
                .attested(attestations(use))
                .build();
    }

    private static Information information(UseFacts use) {
        List<InformationCategory> held = new ArrayList<>();
        if (use.personalData()) {
            held.add(InformationCategory.PERSONAL_DATA);
        }
        if (use.secrecy()) {
            held.add(InformationCategory.SECRECY);
        }
        if (use.otherSensitive()) {
            held.add(InformationCategory.OTHER_SENSITIVE);
        }
        return Information.of(InformationClass.valueOf(use.level()), held.toArray(InformationCategory[]::new));
    }

    private static Attestation[] attestations(UseFacts use) {
        List<Attestation> attested = new ArrayList<>();
        if (use.gdprAnalysis()) {
            attested.add(attested(AttestationKind.GDPR_ANALYSIS));
        }
        if (use.dpia()) {
            attested.add(attested(AttestationKind.DPIA));
        }
        if (use.dpiaWaived()) {
            attested.add(attested(AttestationKind.DPIA_NOT_REQUIRED));
        }
        if (use.secrecyAnalysis()) {
            attested.add(attested(AttestationKind.TOOL_ANALYSIS, Aspect.SECRECY));
        }
        if (use.requirementsMet()) {
            attested.add(attested(AttestationKind.REQUIREMENTS_MET));
        }
        return attested.toArray(Attestation[]::new);
    }

    /** With a registry number: a waiver that is not filed does not count. */
    private static Attestation attested(AttestationKind kind, Aspect... covers) {
        Attestation filed =
                Attestation.of(kind, OFFICER, TODAY.minusMonths(1), covers).filedAs("KS 2026/17");
        return kind.scope() == Scope.PURPOSE ? filed.about(PROCESS) : filed;
    }
}
