package se.varsam.attestation;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What can be attested. The word is the policy's own; what it must cover is said by {@link Aspect}.
 *
 * @since 0.1
 */
public enum AttestationKind implements Term {
    /** Risk analysis. */
    RISK_ANALYSIS(Scope.PURPOSE, "riskanalys", "risk analysis"),
    /** Specific risk evaluation. */
    RISK_EVALUATION(Scope.PURPOSE, "särskild riskutvärdering", "specific risk evaluation"),
    /** Risk classification. */
    RISK_CLASSIFICATION(Scope.PURPOSE, "riskklassning", "risk classification"),
    /** Measures against the risks. */
    RISK_MEASURES(Scope.PURPOSE, "åtgärder mot riskerna", "measures against the risks"),
    /** Assessment of residual risk. */
    RESIDUAL_RISK(Scope.PURPOSE, "bedömning av kvarstående risk", "assessment of residual risk"),
    /** Ethical review. */
    ETHICAL_REVIEW(Scope.PURPOSE, "etisk granskning", "ethical review"),
    /** Consideration of the ethics principles. */
    ETHICS_PRINCIPLES(Scope.PURPOSE, "beaktande av etikprinciperna", "consideration of the ethics principles"),
    /** Data governance. */
    DATA_GOVERNANCE(Scope.PURPOSE, "datastyrning", "data governance"),
    /** Assessment of data quality. */
    DATA_QUALITY(Scope.PURPOSE, "bedömning av datakvalitet", "assessment of data quality"),
    /** Technical documentation. */
    TECHNICAL_DOCUMENTATION(Scope.TOOL, "teknisk dokumentation", "technical documentation"),
    /** IT acquisition under the guidelines. */
    IT_ACQUISITION_PROCESS(Scope.TOOL, "IT-anskaffning enligt riktlinjerna", "IT acquisition under the guidelines"),
    /** Ordinary acquisition process. */
    ORDINARY_PROCESS(Scope.TOOL, "ordinarie anskaffningsprocess", "ordinary acquisition process"),
    /** Needs analysis. */
    NEEDS_ANALYSIS(Scope.PURPOSE, "behovsanalys", "needs analysis"),
    /** Benefit calculation. */
    BENEFIT_CALCULATION(Scope.PURPOSE, "nyttokalkyl", "benefit calculation"),
    /** Consideration of simpler alternatives. */
    SIMPLER_ALTERNATIVE(Scope.PURPOSE, "prövning av enklare alternativ", "consideration of simpler alternatives"),
    /** Technical assessment. */
    TECHNICAL_ASSESSMENT(Scope.TOOL, "teknisk bedömning", "technical assessment"),
    /** Security assessment. */
    SECURITY_ASSESSMENT(Scope.TOOL, "säkerhetsbedömning", "security assessment"),
    /** Decision to introduce. */
    INTRODUCTION_DECISION(Scope.PURPOSE, "beslut om införande", "decision to introduce"),
    /** GDPR analysis of the processing. */
    GDPR_ANALYSIS(Scope.PURPOSE, "GDPR-analys av behandlingen", "GDPR analysis of the processing"),
    /** Data protection impact assessment (DPIA). */
    DPIA(Scope.PURPOSE, "konsekvensbedömning (DPIA)", "data protection impact assessment (DPIA)"),
    /** Reasoned waiver of the DPIA. */
    DPIA_NOT_REQUIRED(Scope.PURPOSE, "motiverat avsteg från konsekvensbedömning", "reasoned waiver of the DPIA"),
    /** Threshold analysis. */
    THRESHOLD_ANALYSIS(Scope.PURPOSE, "tröskelanalys", "threshold analysis"),
    /** Consultation of the data protection officer. */
    DPO_CONSULTED(Scope.PURPOSE, "samråd med dataskyddsombudet", "consultation of the data protection officer"),
    /** Assessment of the legal basis. */
    LEGAL_BASIS(Scope.PURPOSE, "bedömning av rättslig grund", "assessment of the legal basis"),
    /** Legality analysis. */
    LEGALITY_ANALYSIS(Scope.PURPOSE, "laglighetsanalys", "legality analysis"),
    /** Data minimisation. */
    DATA_MINIMISED(Scope.PURPOSE, "uppgiftsminimering", "data minimisation"),
    /** Data protection by design. */
    PRIVACY_BY_DESIGN(Scope.TOOL, "inbyggt dataskydd", "data protection by design"),
    /** Secrecy assessment in the individual case. */
    SECRECY_ASSESSMENT(
            Scope.INFORMATION, "sekretessprövning i det enskilda fallet", "secrecy assessment in the individual case"),
    /** Consultation of a lawyer. */
    LEGAL_CONSULTED(Scope.INFORMATION, "kontakt med jurist", "consultation of a lawyer"),
    /** Provision that lifts secrecy. */
    SECRECY_BREAKING_PROVISION(Scope.PURPOSE, "sekretessbrytande bestämmelse", "provision that lifts secrecy"),
    /** Encryption that the supplier cannot read. */
    ENCRYPTION(Scope.TOOL, "kryptering som leverantören inte kan läsa", "encryption that the supplier cannot read"),
    /** Review of the tool. */
    TOOL_REVIEW(Scope.TOOL, "granskning av verktyget", "review of the tool"),
    /** Analysis of what the tool is safe for. */
    TOOL_ANALYSIS(Scope.TOOL, "analys av vad verktyget är säkert för", "analysis of what the tool is safe for"),
    /** System classification. */
    SYSTEM_CLASSIFICATION(Scope.TOOL, "systemklassning", "system classification"),
    /** Requirements from the information's need of protection. */
    REQUIREMENTS(
            Scope.TOOL,
            "krav utifrån informationens skyddsbehov",
            "requirements from the information's need of protection"),
    /** Requirements met. */
    REQUIREMENTS_MET(Scope.TOOL, "uppfyllda krav", "requirements met"),
    /** Evaluation of the system's protection. */
    SYSTEM_EVALUATION(Scope.PURPOSE, "utvärdering av systemets skyddsförmåga", "evaluation of the system's protection"),
    /** Evaluation of the supplier's protection. */
    VENDOR_EVALUATION(
            Scope.TOOL, "utvärdering av leverantörens skyddsförmåga", "evaluation of the supplier's protection"),
    /** Contract securing control of the information. */
    CONTRACT(
            Scope.TOOL,
            "avtal som säkrar kontrollen över informationen",
            "contract securing control of the information"),
    /** Assessment of transparency. */
    TRANSPARENCY(Scope.TOOL, "bedömning av transparens", "assessment of transparency"),
    /** Explanation of how the system works, at a level fit for the audience. */
    EXPLAINABILITY(
            Scope.PURPOSE,
            "förklaring av hur systemet fungerar, på en nivå som passar mottagaren",
            "explanation of how the system works, at a level fit for the audience"),
    /** Assessment of new public records. */
    PUBLIC_RECORDS_ASSESSMENT(
            Scope.PURPOSE, "ställningstagande till nya allmänna handlingar", "assessment of new public records"),
    /** Consideration of copyright. */
    COPYRIGHT_CONSIDERED(Scope.USE, "hänsyn till upphovsrätten", "consideration of copyright"),
    /** Terms of use read. */
    TERMS_READ(Scope.TOOL, "genomlästa användarvillkor", "terms of use read"),
    /** Review of the output. */
    OUTPUT_REVIEWED(Scope.USE, "granskning av resultatet", "review of the output"),
    /** Risk assessment of the agent. */
    AGENT_RISK_ASSESSMENT(Scope.PURPOSE, "riskbedömning av agenten", "risk assessment of the agent"),
    /** Controls around the agent. */
    AGENT_CONTROLS(Scope.TOOL, "kontroller kring agenten", "controls around the agent"),
    /** Method against bias. */
    BIAS_METHOD(Scope.TOOL, "metod mot snedvridning", "method against bias"),
    /** Assessment of discrimination and bias. */
    BIAS_ASSESSMENT(Scope.PURPOSE, "bedömning av diskriminering och skevhet", "assessment of discrimination and bias"),
    /** Weighed environmental impact. */
    SUSTAINABILITY(Scope.PURPOSE, "vägd miljöpåverkan", "weighed environmental impact"),
    /** Information classification. */
    INFORMATION_CLASSIFICATION(Scope.PURPOSE, "informationsklassning", "information classification"),
    /** Systematic information security work. */
    INFOSEC_WORK(Scope.PURPOSE, "systematiskt informationssäkerhetsarbete", "systematic information security work"),
    /** Security measures. */
    SECURITY_MEASURES(Scope.PURPOSE, "säkerhetsåtgärder", "security measures"),
    /** Stricter regulation and monitoring. */
    HIGH_RISK_CONTROLS(Scope.PURPOSE, "striktare styrning och övervakning", "stricter regulation and monitoring"),
    /** Follow-up of the protection. */
    PROTECTION_FOLLOW_UP(Scope.PURPOSE, "uppföljning av skyddet", "follow-up of the protection"),
    /** Follow-up based on the risk analysis. */
    RISK_FOLLOW_UP(Scope.PURPOSE, "uppföljning utifrån riskanalysen", "follow-up based on the risk analysis"),
    /** Decommissioning. */
    DECOMMISSION(Scope.TOOL, "avveckling", "decommissioning"),
    /** Special approval of third-party access. */
    THIRD_PARTY_APPROVAL(
            Scope.TOOL, "särskilt godkännande av utomstående åtkomst", "special approval of third-party access"),
    /** Capacity plan. */
    CAPACITY_PLAN(Scope.TOOL, "kapacitetsplan", "capacity plan"),
    /** Adherence to security standards. */
    SECURITY_STANDARDS(Scope.TOOL, "efterlevnad av säkerhetsstandarder", "adherence to security standards"),
    /** Internal competence. */
    COMPETENCE(Scope.TOOL, "intern kompetens", "internal competence"),
    /** Test of the model. */
    MODEL_TEST(Scope.TOOL, "test av modellen", "test of the model"),
    /** Approval by the information owner. */
    INFORMATION_OWNER_APPROVAL(
            Scope.INFORMATION, "informationsägarens godkännande", "approval by the information owner"),
    /** Training in secure information handling. */
    TRAINING(Scope.USE, "utbildning i säker informationshantering", "training in secure information handling"),
    /** Communication of the AI use. */
    AI_USE_COMMUNICATED(Scope.PURPOSE, "information om AI-användningen", "communication of the AI use"),
    /** Assigned human oversight. */
    HUMAN_OVERSIGHT(Scope.PURPOSE, "utsedd mänsklig tillsyn", "assigned human oversight"),
    /** Fundamental rights impact assessment (FRIA). */
    FUNDAMENTAL_RIGHTS_ASSESSMENT(
            Scope.PURPOSE,
            "konsekvensbedömning för grundläggande rättigheter (FRIA)",
            "fundamental rights impact assessment (FRIA)"),
    /** Registration in the EU database. */
    EU_REGISTRATION(Scope.TOOL, "registrering i EU-databasen", "registration in the EU database"),
    /** Information to workers. */
    WORKERS_INFORMED(Scope.PURPOSE, "information till arbetstagarna", "information to workers"),
    /** Measures for AI literacy. */
    AI_LITERACY(Scope.TOOL, "åtgärder för AI-kunnighet", "measures for AI literacy");

    private final Scope scope;
    private final Bilingual text;

    AttestationKind(Scope scope, String sv, String en) {
        this.scope = scope;
        this.text = new Bilingual(sv, en);
    }

    /**
     * What an attestation of this kind is bound to.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
