package se.varsam.eservice.tools;

import static se.varsam.attestation.AttestationKind.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Scope;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** What was attested about a tool before it was taken into use; the people are invented. */
final class Reviews {

    private static final Person SECURITY = Person.of("Inga Sten", Role.IT_SECURITY);
    private static final Person PROTECTION = Person.of("Dag Ask", Role.DPO);
    private static final Person LAWYER = Person.of("Liv Rask", Role.LAWYER);
    private static final Person OWNER = Person.of("Maj Lind", Role.INFORMATION_OWNER);

    private static final Aspect[] NOTHING = {};

    /** The parts that the policies ask of some of them. */
    private static final Map<AttestationKind, Aspect[]> COVERED = Map.of(
            RISK_ANALYSIS,
            new Aspect[] {
                Aspect.SECURITY_RISKS,
                Aspect.ETHICAL_DILEMMAS,
                Aspect.IMPACT_ON_OPERATIONS,
                Aspect.IMPACT_ON_RESIDENTS,
                Aspect.DATA_QUALITY,
                Aspect.TRANSPARENCY,
                Aspect.BIAS
            },
            TOOL_REVIEW,
            new Aspect[] {
                Aspect.VENDOR_SECURITY,
                Aspect.DATA_PROCESSING,
                Aspect.DATA_STORAGE,
                Aspect.STORAGE_LOCATION,
                Aspect.SUBPROCESSORS
            },
            GDPR_ANALYSIS,
            new Aspect[] {Aspect.IMY_GUIDANCE, Aspect.INTERNAL_GUIDANCE},
            SYSTEM_CLASSIFICATION,
            new Aspect[] {Aspect.GDPR},
            PUBLIC_RECORDS_ASSESSMENT,
            new Aspect[] {Aspect.STORAGE_PLAN});

    private static final Set<AttestationKind> BY_PROTECTION = EnumSet.of(
            GDPR_ANALYSIS, THRESHOLD_ANALYSIS, DPIA, DPO_CONSULTED, LEGAL_BASIS, DATA_MINIMISED, PRIVACY_BY_DESIGN);
    private static final Set<AttestationKind> BY_LAWYER = EnumSet.of(LEGALITY_ANALYSIS, PUBLIC_RECORDS_ASSESSMENT);
    private static final Set<AttestationKind> BY_SECURITY = EnumSet.of(
            TOOL_REVIEW,
            SYSTEM_CLASSIFICATION,
            TECHNICAL_ASSESSMENT,
            SECURITY_ASSESSMENT,
            SECURITY_MEASURES,
            SYSTEM_EVALUATION,
            REQUIREMENTS,
            REQUIREMENTS_MET,
            INFOSEC_WORK);
    private static final Set<AttestationKind> BY_OWNER = EnumSet.of(
            RISK_ANALYSIS,
            RISK_MEASURES,
            NEEDS_ANALYSIS,
            BENEFIT_CALCULATION,
            INTRODUCTION_DECISION,
            INFORMATION_CLASSIFICATION,
            IT_ACQUISITION_PROCESS,
            ORDINARY_PROCESS);

    private Reviews() {}

    /** {@return that the tool itself was reviewed, and nothing more} */
    static Attestation[] ofTool(LocalDate day) {
        return new Attestation[] {attested(TOOL_REVIEW, SECURITY, day)};
    }

    /** {@return all that the five policies ask for before personal data of the lower classes are entered} */
    static Attestation[] inFull(String process, LocalDate day) {
        return Stream.of(
                        by(PROTECTION, BY_PROTECTION, day),
                        by(LAWYER, BY_LAWYER, day),
                        by(SECURITY, BY_SECURITY, day),
                        by(OWNER, BY_OWNER, day))
                .flatMap(Arrays::stream)
                .map(each -> each.kind().scope() == Scope.PURPOSE ? each.about(process) : each)
                .toArray(Attestation[]::new);
    }

    private static Attestation[] by(Person who, Set<AttestationKind> kinds, LocalDate day) {
        return kinds.stream().map(kind -> attested(kind, who, day)).toArray(Attestation[]::new);
    }

    private static Attestation attested(AttestationKind kind, Person who, LocalDate day) {
        return Attestation.of(kind, who, day, COVERED.getOrDefault(kind, NOTHING))
                .filedAs("KS 2026/118");
    }
}
