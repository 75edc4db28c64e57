package se.varsam.use;

import java.util.Map;
import java.util.function.Predicate;
import se.varsam.attestation.Aspect;
import se.varsam.attestation.AttestationKind;
import se.varsam.data.Table;
import se.varsam.person.Role;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Evidence that a rule can find lacking: an attestation, or a part it must cover. Evidence never counts against a use, so
 * more of it never makes a verdict stricter. What only a municipality's settings can judge (how old a review may be, who
 * may approve) is added by the profile. Phrases are data, in {@code evidence.tsv}.
 *
 * @since 0.1
 */
public enum Evidence implements Term {
    RISK_ANALYSIS(holds(AttestationKind.RISK_ANALYSIS)),
    RISK_EVALUATION(holds(AttestationKind.RISK_EVALUATION)),
    RISK_CLASSIFICATION(holds(AttestationKind.RISK_CLASSIFICATION)),
    RISK_MEASURES(holds(AttestationKind.RISK_MEASURES)),
    ETHICAL_REVIEW(holds(AttestationKind.ETHICAL_REVIEW)),
    ETHICS_PRINCIPLES(holds(AttestationKind.ETHICS_PRINCIPLES)),
    DATA_QUALITY(holds(AttestationKind.DATA_QUALITY)),
    TECHNICAL_DOCUMENTATION(holds(AttestationKind.TECHNICAL_DOCUMENTATION)),
    IT_ACQUISITION_PROCESS(holds(AttestationKind.IT_ACQUISITION_PROCESS)),
    ORDINARY_PROCESS(holds(AttestationKind.ORDINARY_PROCESS)),
    NEEDS_ANALYSIS(holds(AttestationKind.NEEDS_ANALYSIS)),
    BENEFIT_CALCULATION(holds(AttestationKind.BENEFIT_CALCULATION)),
    SIMPLER_ALTERNATIVE(holds(AttestationKind.SIMPLER_ALTERNATIVE)),
    TECHNICAL_ASSESSMENT(holds(AttestationKind.TECHNICAL_ASSESSMENT)),
    SECURITY_ASSESSMENT(holds(AttestationKind.SECURITY_ASSESSMENT)),
    INTRODUCTION_DECISION(holds(AttestationKind.INTRODUCTION_DECISION)),
    GDPR_ANALYSIS(holds(AttestationKind.GDPR_ANALYSIS)),
    DPIA(holds(AttestationKind.DPIA)),
    DPIA_NOT_REQUIRED(dossier -> dossier.isFiled(AttestationKind.DPIA_NOT_REQUIRED)),
    THRESHOLD_ANALYSIS(holds(AttestationKind.THRESHOLD_ANALYSIS)),
    DPO_CONSULTED(holds(AttestationKind.DPO_CONSULTED)),
    LEGAL_BASIS(holds(AttestationKind.LEGAL_BASIS)),
    LEGALITY_ANALYSIS(holds(AttestationKind.LEGALITY_ANALYSIS)),
    DATA_MINIMISED(holds(AttestationKind.DATA_MINIMISED)),
    PRIVACY_BY_DESIGN(holds(AttestationKind.PRIVACY_BY_DESIGN)),
    SECRECY_ASSESSMENT(holds(AttestationKind.SECRECY_ASSESSMENT)),
    LEGAL_CONSULTED(holds(AttestationKind.LEGAL_CONSULTED)),
    SECRECY_BREAKING_PROVISION(dossier -> dossier.isFiled(AttestationKind.SECRECY_BREAKING_PROVISION)),
    ENCRYPTION(holds(AttestationKind.ENCRYPTION)),
    TOOL_REVIEW(holds(AttestationKind.TOOL_REVIEW)),
    SYSTEM_CLASSIFICATION(holds(AttestationKind.SYSTEM_CLASSIFICATION)),
    REQUIREMENTS(holds(AttestationKind.REQUIREMENTS)),
    REQUIREMENTS_MET(holds(AttestationKind.REQUIREMENTS_MET)),
    SYSTEM_EVALUATION(holds(AttestationKind.SYSTEM_EVALUATION)),
    VENDOR_EVALUATION(holds(AttestationKind.VENDOR_EVALUATION)),
    CONTRACT(holds(AttestationKind.CONTRACT)),
    TRANSPARENCY(holds(AttestationKind.TRANSPARENCY)),
    EXPLAINABILITY(holds(AttestationKind.EXPLAINABILITY)),
    PUBLIC_RECORDS_ASSESSMENT(holds(AttestationKind.PUBLIC_RECORDS_ASSESSMENT)),
    COPYRIGHT_CONSIDERED(holds(AttestationKind.COPYRIGHT_CONSIDERED)),
    TERMS_READ(holds(AttestationKind.TERMS_READ)),
    OUTPUT_REVIEWED(holds(AttestationKind.OUTPUT_REVIEWED)),
    AGENT_RISK_ASSESSMENT(holds(AttestationKind.AGENT_RISK_ASSESSMENT)),
    AGENT_CONTROLS(holds(AttestationKind.AGENT_CONTROLS)),
    BIAS_ASSESSMENT(holds(AttestationKind.BIAS_ASSESSMENT)),
    INFORMATION_CLASSIFICATION(holds(AttestationKind.INFORMATION_CLASSIFICATION)),
    INFOSEC_WORK(holds(AttestationKind.INFOSEC_WORK)),
    SECURITY_MEASURES(holds(AttestationKind.SECURITY_MEASURES)),
    HIGH_RISK_CONTROLS(holds(AttestationKind.HIGH_RISK_CONTROLS)),
    RISK_FOLLOW_UP(holds(AttestationKind.RISK_FOLLOW_UP)),
    CAPACITY_PLAN(holds(AttestationKind.CAPACITY_PLAN)),
    SECURITY_STANDARDS(holds(AttestationKind.SECURITY_STANDARDS)),
    COMPETENCE(holds(AttestationKind.COMPETENCE)),
    INFORMATION_OWNER_APPROVAL(
            dossier -> dossier.holdsBy(AttestationKind.INFORMATION_OWNER_APPROVAL, Role.INFORMATION_OWNER)),
    TRAINING(holds(AttestationKind.TRAINING)),
    RESIDUAL_RISK(holds(AttestationKind.RESIDUAL_RISK)),
    HUMAN_OVERSIGHT(holds(AttestationKind.HUMAN_OVERSIGHT)),
    FUNDAMENTAL_RIGHTS_ASSESSMENT(holds(AttestationKind.FUNDAMENTAL_RIGHTS_ASSESSMENT)),
    EU_REGISTRATION(holds(AttestationKind.EU_REGISTRATION)),
    WORKERS_INFORMED(holds(AttestationKind.WORKERS_INFORMED)),
    AI_LITERACY(holds(AttestationKind.AI_LITERACY)),
    RISK_ANALYSIS_SECURITY_RISKS(covers(AttestationKind.RISK_ANALYSIS, Aspect.SECURITY_RISKS)),
    RISK_ANALYSIS_ETHICAL_DILEMMAS(covers(AttestationKind.RISK_ANALYSIS, Aspect.ETHICAL_DILEMMAS)),
    RISK_ANALYSIS_IMPACT_ON_OPERATIONS(covers(AttestationKind.RISK_ANALYSIS, Aspect.IMPACT_ON_OPERATIONS)),
    RISK_ANALYSIS_IMPACT_ON_RESIDENTS(covers(AttestationKind.RISK_ANALYSIS, Aspect.IMPACT_ON_RESIDENTS)),
    RISK_ANALYSIS_DATA_QUALITY(covers(AttestationKind.RISK_ANALYSIS, Aspect.DATA_QUALITY)),
    RISK_ANALYSIS_TRANSPARENCY(covers(AttestationKind.RISK_ANALYSIS, Aspect.TRANSPARENCY)),
    RISK_ANALYSIS_BIAS(covers(AttestationKind.RISK_ANALYSIS, Aspect.BIAS)),
    RISK_EVALUATION_INDIVIDUAL_RIGHTS(covers(AttestationKind.RISK_EVALUATION, Aspect.INDIVIDUAL_RIGHTS)),
    RISK_EVALUATION_EXPLAINABILITY(covers(AttestationKind.RISK_EVALUATION, Aspect.EXPLAINABILITY)),
    RISK_EVALUATION_INSIGHT_AND_APPEAL(covers(AttestationKind.RISK_EVALUATION, Aspect.INSIGHT_AND_APPEAL)),
    RISK_EVALUATION_SECURITY_AND_DATA_PROTECTION(
            covers(AttestationKind.RISK_EVALUATION, Aspect.SECURITY_AND_DATA_PROTECTION)),
    ETHICAL_REVIEW_MITIGATIONS(covers(AttestationKind.ETHICAL_REVIEW, Aspect.MITIGATIONS)),
    ETHICAL_REVIEW_DISCRIMINATION(covers(AttestationKind.ETHICAL_REVIEW, Aspect.DISCRIMINATION)),
    ETHICAL_REVIEW_PRIVACY(covers(AttestationKind.ETHICAL_REVIEW, Aspect.PRIVACY)),
    ETHICAL_REVIEW_OTHER_ISSUES(covers(AttestationKind.ETHICAL_REVIEW, Aspect.OTHER_ISSUES)),
    ETHICAL_REVIEW_RULE_BASED(covers(AttestationKind.ETHICAL_REVIEW, Aspect.RULE_BASED)),
    ETHICAL_REVIEW_TRANSPARENCY(covers(AttestationKind.ETHICAL_REVIEW, Aspect.TRANSPARENCY)),
    ETHICAL_REVIEW_PRINCIPLES(covers(AttestationKind.ETHICAL_REVIEW, Aspect.PRINCIPLES)),
    ETHICAL_REVIEW_INCLUSION(covers(AttestationKind.ETHICAL_REVIEW, Aspect.INCLUSION)),
    DATA_GOVERNANCE_ROUTINES(covers(AttestationKind.DATA_GOVERNANCE, Aspect.ROUTINES)),
    DATA_GOVERNANCE_MONITORING(covers(AttestationKind.DATA_GOVERNANCE, Aspect.DATA_MONITORING)),
    DATA_GOVERNANCE_CORRECTION(covers(AttestationKind.DATA_GOVERNANCE, Aspect.DATA_CORRECTION)),
    DATA_GOVERNANCE_DOCUMENTED(covers(AttestationKind.DATA_GOVERNANCE, Aspect.DATA_DOCUMENTED)),
    DATA_GOVERNANCE_ORIGIN(covers(AttestationKind.DATA_GOVERNANCE, Aspect.DATA_ORIGIN)),
    DATA_GOVERNANCE_PROCESSING(covers(AttestationKind.DATA_GOVERNANCE, Aspect.DATA_PROCESSING)),
    DATA_GOVERNANCE_CHANGES(covers(AttestationKind.DATA_GOVERNANCE, Aspect.DATA_CHANGES)),
    TECHNICAL_DOCUMENTATION_DESIGN(covers(AttestationKind.TECHNICAL_DOCUMENTATION, Aspect.DESIGN)),
    TECHNICAL_DOCUMENTATION_ALGORITHMS(covers(AttestationKind.TECHNICAL_DOCUMENTATION, Aspect.ALGORITHMS)),
    TECHNICAL_DOCUMENTATION_DATA_SOURCES(covers(AttestationKind.TECHNICAL_DOCUMENTATION, Aspect.DATA_SOURCES)),
    TECHNICAL_DOCUMENTATION_PROCESSING_METHODS(
            covers(AttestationKind.TECHNICAL_DOCUMENTATION, Aspect.PROCESSING_METHODS)),
    TECHNICAL_DOCUMENTATION_RELIABILITY_TESTS(
            covers(AttestationKind.TECHNICAL_DOCUMENTATION, Aspect.RELIABILITY_TESTS)),
    TECHNICAL_DOCUMENTATION_FAIRNESS_TESTS(covers(AttestationKind.TECHNICAL_DOCUMENTATION, Aspect.FAIRNESS_TESTS)),
    GDPR_ANALYSIS_IMY_GUIDANCE(covers(AttestationKind.GDPR_ANALYSIS, Aspect.IMY_GUIDANCE)),
    GDPR_ANALYSIS_INTERNAL_GUIDANCE(covers(AttestationKind.GDPR_ANALYSIS, Aspect.INTERNAL_GUIDANCE)),
    TOOL_REVIEW_VENDOR_SECURITY(covers(AttestationKind.TOOL_REVIEW, Aspect.VENDOR_SECURITY)),
    TOOL_REVIEW_DATA_PROCESSING(covers(AttestationKind.TOOL_REVIEW, Aspect.DATA_PROCESSING)),
    TOOL_REVIEW_DATA_STORAGE(covers(AttestationKind.TOOL_REVIEW, Aspect.DATA_STORAGE)),
    TOOL_REVIEW_STORAGE_LOCATION(covers(AttestationKind.TOOL_REVIEW, Aspect.STORAGE_LOCATION)),
    TOOL_REVIEW_SUBPROCESSORS(covers(AttestationKind.TOOL_REVIEW, Aspect.SUBPROCESSORS)),
    TOOL_ANALYSIS_SECRECY(covers(AttestationKind.TOOL_ANALYSIS, Aspect.SECRECY)),
    TOOL_ANALYSIS_OTHER_SENSITIVE(covers(AttestationKind.TOOL_ANALYSIS, Aspect.OTHER_SENSITIVE)),
    SYSTEM_CLASSIFICATION_GDPR(covers(AttestationKind.SYSTEM_CLASSIFICATION, Aspect.GDPR)),
    OUTPUT_REVIEWED_FACTS(covers(AttestationKind.OUTPUT_REVIEWED, Aspect.FACTS)),
    OUTPUT_REVIEWED_TONE(covers(AttestationKind.OUTPUT_REVIEWED, Aspect.TONE)),
    OUTPUT_REVIEWED_BIAS(covers(AttestationKind.OUTPUT_REVIEWED, Aspect.BIAS)),
    OUTPUT_REVIEWED_VALUES(covers(AttestationKind.OUTPUT_REVIEWED, Aspect.VALUES)),
    AGENT_RISK_ASSESSMENT_LEGAL_CERTAINTY(covers(AttestationKind.AGENT_RISK_ASSESSMENT, Aspect.LEGAL_CERTAINTY)),
    AGENT_RISK_ASSESSMENT_LOSS_OF_CONTROL(covers(AttestationKind.AGENT_RISK_ASSESSMENT, Aspect.LOSS_OF_CONTROL)),
    AGENT_RISK_ASSESSMENT_INFORMATION_HANDLING(
            covers(AttestationKind.AGENT_RISK_ASSESSMENT, Aspect.INFORMATION_HANDLING)),
    AGENT_RISK_ASSESSMENT_BENEFIT_OUTWEIGHS_RISK(
            covers(AttestationKind.AGENT_RISK_ASSESSMENT, Aspect.BENEFIT_OUTWEIGHS_RISK)),
    BIAS_METHOD_DATA(covers(AttestationKind.BIAS_METHOD, Aspect.DATA)),
    BIAS_METHOD_MODEL(covers(AttestationKind.BIAS_METHOD, Aspect.MODEL)),
    SUSTAINABILITY_PROCUREMENT(covers(AttestationKind.SUSTAINABILITY, Aspect.PROCUREMENT)),
    SUSTAINABILITY_DEVELOPMENT(covers(AttestationKind.SUSTAINABILITY, Aspect.DEVELOPMENT)),
    DECOMMISSION_TRAINING_DATA(covers(AttestationKind.DECOMMISSION, Aspect.TRAINING_DATA)),
    DECOMMISSION_PARAMETERS(covers(AttestationKind.DECOMMISSION, Aspect.PARAMETERS)),
    CAPACITY_PLAN_HORIZON(covers(AttestationKind.CAPACITY_PLAN, Aspect.HORIZON)),
    MODEL_TEST_PERFORMANCE(covers(AttestationKind.MODEL_TEST, Aspect.PERFORMANCE)),
    MODEL_TEST_BIAS(covers(AttestationKind.MODEL_TEST, Aspect.BIAS)),
    AI_USE_COMMUNICATED_WHEN(covers(AttestationKind.AI_USE_COMMUNICATED, Aspect.WHEN)),
    AI_USE_COMMUNICATED_HOW(covers(AttestationKind.AI_USE_COMMUNICATED, Aspect.HOW)),
    DPIA_RULED_OUT(dossier -> dossier.rulesOut(AttestationKind.THRESHOLD_ANALYSIS)),
    DPO_CONSULTED_ON_LEGAL_BASIS(
            dossier -> dossier.isNotLaterThan(AttestationKind.DPO_CONSULTED, AttestationKind.LEGAL_BASIS)),
    INTRODUCED_ON_RISK_ANALYSIS(
            dossier -> dossier.isNotLaterThan(AttestationKind.RISK_ANALYSIS, AttestationKind.INTRODUCTION_DECISION)),
    RISK_ANALYSIS_FILED(dossier -> dossier.isFiled(AttestationKind.RISK_ANALYSIS)),
    PUBLIC_RECORDS_PLAN(Dossier::hasPlanForPublicRecords),
    CLASSIFIED_JOINTLY(Dossier::isClassifiedJointly),
    MEASURES_JOINTLY(Dossier::hasMeasuresJointly),
    RECENT_ETHICAL_REVIEW(dossier -> false),
    RECENT_MODEL_TEST(dossier -> false),
    RECENT_PROTECTION_FOLLOW_UP(dossier -> false),
    THIRD_PARTY_APPROVAL(dossier -> false);

    private static final class Rows {
        static final Map<String, Table.Row> BY_NAME =
                Table.read(Evidence.class, "evidence.tsv").by("evidence");

        static String cell(Evidence evidence, String column) {
            Table.Row row = BY_NAME.get(evidence.name());
            if (row == null) {
                throw new IllegalStateException("evidence.tsv has no row " + evidence.name() + ".");
            }
            return row.get(column);
        }
    }

    private final Predicate<Dossier> extractor;

    Evidence(Predicate<Dossier> extractor) {
        this.extractor = extractor;
    }

    boolean isIn(Dossier dossier) {
        return extractor.test(dossier);
    }

    @Override
    public Bilingual text() {
        return new Bilingual(Rows.cell(this, "sv"), Rows.cell(this, "en"));
    }

    private static Predicate<Dossier> holds(AttestationKind kind) {
        return dossier -> dossier.holds(kind);
    }

    private static Predicate<Dossier> covers(AttestationKind kind, Aspect part) {
        return dossier -> dossier.covers(kind, part);
    }
}
