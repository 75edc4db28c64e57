package se.varsam.attestation;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * A part that an attestation covers: that a risk analysis exists says little if it never looked at bias.
 *
 * @since 0.1
 */
public enum Aspect implements Term {
    /** Security risks. */
    SECURITY_RISKS("säkerhetsrisker", "security risks"),
    /** Ethical dilemmas. */
    ETHICAL_DILEMMAS("etiska dilemman", "ethical dilemmas"),
    /** Impact on operations. */
    IMPACT_ON_OPERATIONS("påverkan på verksamheten", "impact on operations"),
    /** Impact on residents. */
    IMPACT_ON_RESIDENTS("påverkan på invånarna", "impact on residents"),
    /** Data quality. */
    DATA_QUALITY("datakvalitet", "data quality"),
    /** Transparency. */
    TRANSPARENCY("transparens", "transparency"),
    /** Bias. */
    BIAS("partiskhet", "bias"),
    /** Individuals' rights. */
    INDIVIDUAL_RIGHTS("enskildas rättigheter", "individuals' rights"),
    /** Explainability. */
    EXPLAINABILITY("förklarbarhet", "explainability"),
    /** Insight and appeal. */
    INSIGHT_AND_APPEAL("insyn och överklagande", "insight and appeal"),
    /** Information security and data protection. */
    SECURITY_AND_DATA_PROTECTION("informationssäkerhet och dataskydd", "information security and data protection"),
    /** Mitigations. */
    MITIGATIONS("åtgärder mot negativa följder", "mitigations"),
    /** Discrimination. */
    DISCRIMINATION("diskriminering", "discrimination"),
    /** Privacy. */
    PRIVACY("integritet", "privacy"),
    /** Other issues. */
    OTHER_ISSUES("övriga frågor", "other issues"),
    /** Established rules. */
    RULE_BASED("fastlagda regler", "established rules"),
    /** The principles. */
    PRINCIPLES("principerna", "the principles"),
    /** Inclusion and accountability. */
    INCLUSION("inkludering och ansvar", "inclusion and accountability"),
    /** Firm routines. */
    ROUTINES("fasta rutiner", "firm routines"),
    /** Continuous review of data. */
    DATA_MONITORING("fortlöpande granskning av data", "continuous review of data"),
    /** Corrected data defects. */
    DATA_CORRECTION("rättade fel i data", "corrected data defects"),
    /** Documented data. */
    DATA_DOCUMENTED("dokumenterade data", "documented data"),
    /** Origin of data. */
    DATA_ORIGIN("datas ursprung", "origin of data"),
    /** How data is processed. */
    DATA_PROCESSING("hur data bearbetas", "how data is processed"),
    /** Changes to data. */
    DATA_CHANGES("ändringar i data", "changes to data"),
    /** Design. */
    DESIGN("uppbyggnad", "design"),
    /** Algorithms. */
    ALGORITHMS("algoritmer", "algorithms"),
    /** Data sources. */
    DATA_SOURCES("datakällor", "data sources"),
    /** Processing methods. */
    PROCESSING_METHODS("bearbetningsmetoder", "processing methods"),
    /** Reliability tests. */
    RELIABILITY_TESTS("tester av tillförlitlighet", "reliability tests"),
    /** Fairness tests. */
    FAIRNESS_TESTS("tester av rättvisa", "fairness tests"),
    /** IMY guidance. */
    IMY_GUIDANCE("IMY:s riktlinjer", "IMY guidance"),
    /** Internal guidance. */
    INTERNAL_GUIDANCE("interna vägledningar", "internal guidance"),
    /** Supplier security. */
    VENDOR_SECURITY("leverantörens säkerhet", "supplier security"),
    /** How data is stored. */
    DATA_STORAGE("hur data lagras", "how data is stored"),
    /** Where data is stored. */
    STORAGE_LOCATION("var data lagras", "where data is stored"),
    /** Subcontractors. */
    SUBPROCESSORS("underleverantörer", "subcontractors"),
    /** Secrecy. */
    SECRECY("sekretess", "secrecy"),
    /** Other sensitive information. */
    OTHER_SENSITIVE("annan känslig information", "other sensitive information"),
    /** Data protection. */
    GDPR("dataskydd", "data protection"),
    /** Storage and registration. */
    STORAGE_PLAN("lagring och diarieföring", "storage and registration"),
    /** Facts. */
    FACTS("fakta", "facts"),
    /** Tone. */
    TONE("ton", "tone"),
    /** The municipality's values. */
    VALUES("kommunens värderingar", "the municipality's values"),
    /** Legal certainty. */
    LEGAL_CERTAINTY("rättssäkerhet", "legal certainty"),
    /** Loss of control. */
    LOSS_OF_CONTROL("kontrollförlust", "loss of control"),
    /** Information handling. */
    INFORMATION_HANDLING("informationshantering", "information handling"),
    /** Benefit outweighs risk. */
    BENEFIT_OUTWEIGHS_RISK("nyttan överstiger risken", "benefit outweighs risk"),
    /** Data sets. */
    DATA("datamängder", "data sets"),
    /** Models. */
    MODEL("modeller", "models"),
    /** Procurement. */
    PROCUREMENT("anskaffning", "procurement"),
    /** Development. */
    DEVELOPMENT("utveckling", "development"),
    /** Training data. */
    TRAINING_DATA("träningsdata", "training data"),
    /** Parameters. */
    PARAMETERS("parametrar", "parameters"),
    /** Long term. */
    HORIZON("lång sikt", "long term"),
    /** Performance. */
    PERFORMANCE("prestanda", "performance"),
    /** When AI is used. */
    WHEN("när AI används", "when AI is used"),
    /** How AI is used. */
    HOW("hur AI används", "how AI is used"),
    /** Cost-effectiveness. */
    COST("kostnadseffektivitet", "cost-effectiveness");

    private final Bilingual text;

    Aspect(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
