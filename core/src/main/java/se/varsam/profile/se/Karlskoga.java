package se.varsam.profile.se;

import static se.varsam.use.Act.*;
import static se.varsam.use.Evidence.*;
import static se.varsam.use.Fact.*;

import java.util.EnumSet;
import se.varsam.incident.IncidentKind;
import se.varsam.profile.Profile;
import se.varsam.record.RecordRule;

/** Karlskoga kommun (1883), riktlinjer för artificiell intelligens. Use and information decide the risk, not the product. */
final class Karlskoga {

    // @formatter:off - one rule a line, as the policy reads
    static final Profile PROFILE = Profile.of("karlskoga", "Karlskoga kommun", "1883")
            .clausesFrom(Karlskoga.class, "clauses-karlskoga.tsv", "KARLSKOGA-")

            .regards(TOOL_GENERATIVE, "14")
            .regards(TOOL_AGENT, "82", "83", "84")
            .regards(DEVELOPS, "15")
            .regards(ACCOUNT_PRIVATE, "47")
            .regards(AI_PART_UNCHECKED, "80")
            .regards(SIGNIFICANT_EFFECT, "81")

            .on(ADMIT, INPUT)
            .require("22").when(CLASS_UNCLASSIFIED)
            .require("19").when(PURPOSE_NOT_JUSTIFIED)
            .deny("41").when(HOLDS_PROTECTION_WORTHY, NO_DATA_PROTECTION_CONTRACT)
            .deny("42").when(HOLDS_PROTECTION_WORTHY, NO_SECURITY_CONTRACT)
            .deny("43").when(HOLDS_PROTECTION_WORTHY, NO_CONTRACT)
            .deny("43").when(NO_CONTRACT, REACHES_DEVICE)
            .deny("43").when(NO_CONTRACT, REACHES_ACCOUNTS)
            .deny("45").when(CONFIGURES_OR_TESTS, HOLDS_PROTECTION_WORTHY, NO_CONTRACT)
            .deny("47").when(ACCOUNT_PRIVATE, HOLDS_PROTECTION_WORTHY, NO_CONTRACT)
            .require("29").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .record("30").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS_IMY_GUIDANCE)
            .record("31").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS_INTERNAL_GUIDANCE)
            .require("32").when(HOLDS_PERSONAL_DATA).lacking(LEGAL_BASIS)
            .consult("33", "32").when(HOLDS_PERSONAL_DATA).lacking(DPO_CONSULTED_ON_LEGAL_BASIS)
            .require("34").when(HOLDS_PERSONAL_DATA).lacking(DPIA, DPIA_NOT_REQUIRED)
            .deny("64").when(SECURITY_REQUIREMENTS_NOT_MET, OUTSIDE_PRIVATE_TEST)
            .deny("65").when(DATA_PROTECTION_REQUIREMENTS_NOT_MET, OUTSIDE_PRIVATE_TEST)
            .deny("72").when(MUNICIPAL_INFORMATION, OUTSIDE_PRIVATE_TEST).lacking(TOOL_REVIEW)
            .deny("73").when(ACCOUNT_PRIVATE, USER_IS_STAFF, OUTSIDE_PRIVATE_TEST)

            .on(ADMIT, INPUT, OPERATE)
            .deny("44").when(DEVELOPS, HOLDS_PROTECTION_WORTHY, NO_CONTRACT)

            .on(INPUT)
            .deny("25").when(HOLDS_PERSONAL_DATA, PERSONAL_DATA_NOT_APPROVED)
            .deny("26").when(HOLDS_SECRECY, SECRECY_NOT_APPROVED)
            .deny("27").when(HOLDS_PROTECTED, PROTECTED_NOT_APPROVED)
            .deny("28").when(HOLDS_OTHER_SENSITIVE, SENSITIVE_NOT_APPROVED)
            .deny("35", "36").when(HOLDS_SECRECY, SECRECY_NOT_APPROVED)
            .deny("39").when(HOLDS_PROTECTED, PROTECTED_NOT_APPROVED)
            .deny("40").when(NOT_PUBLISHABLE, NON_PUBLIC_NOT_APPROVED)
            .deny("46").when(HOLDS_PROTECTION_WORTHY, NO_CONTRACT)
            .consult("39").when(PROTECTED_DOUBTED).lacking(LEGAL_CONSULTED)
            .require("37").when(HOLDS_SECRECY).lacking(SECRECY_ASSESSMENT)
            .consult("38").when(SECRECY_DOUBTED).lacking(LEGAL_CONSULTED)
            .require("39").when(HOLDS_PROTECTED).lacking(SECRECY_ASSESSMENT)
            .require("66").when(PURPOSE_NOT_APPROVED, OUTSIDE_PRIVATE_TEST)
            .require("66").when(CLASS_NOT_APPROVED, OUTSIDE_PRIVATE_TEST)
            .warn("74").when(PRIVATE_TEST)
            .deny("75").when(PRIVATE_TEST, REVEALS_OPERATIONS).lacking(INFORMATION_OWNER_APPROVAL)
            .deny("76").when(PRIVATE_TEST, MUNICIPAL_INFORMATION).lacking(INFORMATION_OWNER_APPROVAL)
            .require("77").when(PRIVATE_TEST, MUNICIPAL_INFORMATION).lacking(INFORMATION_OWNER_APPROVAL)
            .allow("78").when(PRIVATE_TEST)
            .warn("49").when(NO_CONTRACT)
            .require("119").when(IMAGE_OR_VIDEO, PURPOSE_NOT_JUSTIFIED)
            .require("119").when(RESOURCE_INTENSIVE, PURPOSE_NOT_JUSTIFIED)
            .warn("117").when(RESOURCE_INTENSIVE)
            .allow("50")
            .record("52").when(PURPOSE_NOT_APPROVED)
            .record("23", "24", "51", "110", "122")

            .on(ADMIT)
            .warn("01").when(POLICY_UNDATED)
            .warn("05").when(POLICY_WITHOUT_END)
            .record("02", "03", "04", "06", "07", "11", "13", "14", "15", "16", "17", "18", "20", "21")
            .record("54").lacking(ETHICAL_REVIEW_RULE_BASED)
            .record("55").lacking(ETHICAL_REVIEW_TRANSPARENCY)
            .record("56").lacking(ETHICAL_REVIEW_PRINCIPLES)
            .record("57").lacking(ETHICAL_REVIEW_INCLUSION)
            .require("58").lacking(ETHICAL_REVIEW_DISCRIMINATION)
            .require("67").lacking(TOOL_REVIEW_VENDOR_SECURITY)
            .require("68").lacking(TOOL_REVIEW_DATA_PROCESSING)
            .require("69").lacking(TOOL_REVIEW_DATA_STORAGE)
            .require("70").lacking(TOOL_REVIEW_STORAGE_LOCATION)
            .require("71").lacking(TOOL_REVIEW_SUBPROCESSORS)
            .record("115").lacking(SUSTAINABILITY_PROCUREMENT)
            .record("125").lacking(TRAINING)

            .on(ADMIT, OPERATE)
            .require("86").when(TOOL_AGENT).lacking(AGENT_CONTROLS)
            .require("87").when(TOOL_AGENT).lacking(AGENT_RISK_ASSESSMENT)
            .require("88", "87").when(TOOL_AGENT).lacking(AGENT_RISK_ASSESSMENT_LEGAL_CERTAINTY)
            .require("89", "87").when(TOOL_AGENT).lacking(AGENT_RISK_ASSESSMENT_LOSS_OF_CONTROL)
            .require("90", "87").when(TOOL_AGENT).lacking(AGENT_RISK_ASSESSMENT_INFORMATION_HANDLING)

            .on(ADMIT, INPUT, OPERATE)
            .deny("91").when(TOOL_AGENT).lacking(AGENT_RISK_ASSESSMENT_BENEFIT_OUTWEIGHS_RISK)
            .deny("92").when(TOOL_AGENT, NOT_TRACEABLE)
            .deny("93", "102").when(TOOL_AGENT, NO_ACCOUNTABLE_PERSON)
            .deny("94").when(TOOL_AGENT, NO_HUMAN_CONTROL)
            .deny("85").when(TOOL_AGENT, ACTION_OUTSIDE_LIMITS)

            .on(OPERATE)
            .requireHuman("79").when(AGENT_DECIDES)
            .require("61").lacking(BIAS_METHOD_DATA)
            .require("62").lacking(BIAS_METHOD_MODEL)
            .record("116").when(DEVELOPS).lacking(SUSTAINABILITY_DEVELOPMENT)
            .record("95", "107", "126", "127", "128", "131", "132")

            .on(OUTPUT, PUBLISH)
            .requireHuman("105").when(AI_MADE).lacking(OUTPUT_REVIEWED_FACTS)
            .requireHuman("106").when(AI_MADE).lacking(OUTPUT_REVIEWED_VALUES)
            .requireHuman("63").when(AI_MADE).lacking(OUTPUT_REVIEWED_BIAS)
            .deny("48").when(HOLDS_PROTECTION_WORTHY, NO_CONTRACT)
            .record("103", "111", "112", "113", "114")

            .on(OUTPUT, OPERATE)
            .inform("101").when(MEETS_PEOPLE, AI_NOT_DISCLOSED)

            .on(OUTPUT, PUBLISH)
            .label("96").when(EXTERNAL_AUDIENCE, AI_ON_ITS_OWN, UNLABELLED)
            .label("97").when(IMAGE, EXTERNAL_AUDIENCE, AI_ON_ITS_OWN, UNLABELLED)
            .label("98").when(TEXT, EXTERNAL_AUDIENCE, AI_ON_ITS_OWN, UNLABELLED)
            .label("99").when(MAP, EXTERNAL_AUDIENCE, AI_ON_ITS_OWN, UNLABELLED)
            .label("100").when(SUGGESTION, EXTERNAL_AUDIENCE, AI_ON_ITS_OWN, UNLABELLED)

            .on(DECIDE)
            .requireHuman("79").when(SIGNIFICANT_EFFECT, AI_USED_IN_DECISION, AI_PART_UNCHECKED)
            .requireHuman("79").when(SIGNIFICANT_EFFECT, AI_USED_IN_DECISION, DECIDED_BY_SYSTEM)
            .requireHuman("108").when(AFFECTS_INDIVIDUAL, AI_USED_IN_DECISION, AI_PART_UNCHECKED)
            .requireHuman("108", "109").when(AFFECTS_INDIVIDUAL, AI_USED_IN_DECISION, NO_DELEGATION)
            .requireHuman("109").when(AFFECTS_INDIVIDUAL, AI_USED_IN_DECISION, DECIDED_BY_SYSTEM)
            .record("60", "133").when(AFFECTS_INDIVIDUAL)
            .record("104").when(AI_USED_IN_DECISION)

            .on(REPORT)
            .report("120").when(SECURITY_INCIDENT)
            .report("121").when(PERSONAL_DATA_INCIDENT)
            .report("123").when(DEVIATION)
            .report("124").when(MISUSE)
            .reportsTo("kommunens incidentrutin för informationssäkerhet", "the municipality's incident routine for information security", EnumSet.allOf(IncidentKind.class), "120", "123", "124")
            .reportsTo("kommunens incidentrutin för dataskydd", "the municipality's incident routine for data protection", EnumSet.complementOf(EnumSet.of(IncidentKind.INFORMATION_SECURITY, IncidentKind.SECRECY)), "121", "123", "124")
            .keepsRecords(RecordRule.Weight.DOCUMENT, EnumSet.allOf(RecordRule.Handling.class), "110", "111", "112", "113", "114")
            .build();
    // @formatter:on

    private Karlskoga() {}
}
