package se.varsam.profile.se;

import static se.varsam.use.Act.*;
import static se.varsam.use.Evidence.*;
import static se.varsam.use.Fact.*;

import java.util.EnumSet;
import se.varsam.incident.IncidentKind;
import se.varsam.profile.Profile;

/** Karlshamns kommun (1082), riktlinjer för AI-förvaltning. Its four tiers stack. */
final class Karlshamn {

    // @formatter:off - one rule a line, as the policy reads
    static final Profile PROFILE = Profile.of("karlshamn", "Karlshamns kommun", "1082")
            .clausesFrom(Karlshamn.class, "clauses-karlshamn.tsv", "KARLSHAMN-")

            .regards(HIGH_RISK, "15").when(AFFECTS_RIGHTS)
            .regards(HIGH_RISK, "15").when(AFFECTS_SAFETY)
            .regards(HIGH_RISK, "15").when(ANNEX_III_GROUND)
            .regards(HIGH_RISK, "16").when(HARMS_IF_WRONG)
            .regards(HIGH_RISK, "17").when(AREA_EDUCATION_ADMISSION)
            .regards(HIGH_RISK, "18").when(AREA_RECRUITMENT)
            .regards(HIGH_RISK, "19").when(AREA_CRITICAL_SERVICE)
            .regards(HIGH_RISK, "20").when(AREA_LEGAL_PROCEEDINGS)
            .regards(HIGH_RISK, "21").when(AREA_BIOMETRICS)
            .regards(LIMITED_RISK, "57").when(HIGH_RISK)
            .regards(LIMITED_RISK, "11").when(TOOL_GENERATIVE)
            .regards(LIMITED_RISK, "12").when(TOOL_RECOMMENDER)
            .regards(LIMITED_RISK, "13").when(CHATBOT_MEETS_PEOPLE)
            .regards(LIMITED_RISK, "09")
            .regards(UNACCEPTABLE_RISK, "22").when(SOCIAL_SCORING)
            .regards(UNACCEPTABLE_RISK, "22").when(MANIPULATION)
            .regards(UNACCEPTABLE_RISK, "22").when(REALTIME_BIOMETRICS)

            .on(ADMIT, INPUT, OUTPUT, DECIDE, PUBLISH, OPERATE)
            .deny("22", "23").when(UNACCEPTABLE_RISK)
            .deny("24").when(SOCIAL_SCORING)
            .deny("25").when(MANIPULATION)
            .deny("26").when(REALTIME_BIOMETRICS)

            .on(INPUT, OUTPUT, DECIDE, OPERATE)
            .deny("41").when(TOOL_RETIRED)

            .on(ADMIT, INPUT)
            .require("04").when(RISK_UNCLASSIFIED)
            .require("08", "13").when(CHATBOT_MEETS_PEOPLE, DECLARED_BELOW_LIMITED)
            .require("11").when(TOOL_GENERATIVE, DECLARED_BELOW_LIMITED)
            .require("12").when(TOOL_RECOMMENDER, DECLARED_BELOW_LIMITED)
            .require("15", "57").when(AFFECTS_RIGHTS, DECLARED_BELOW_HIGH)
            .require("15", "57").when(AFFECTS_SAFETY, DECLARED_BELOW_HIGH)
            .require("15", "57").when(ANNEX_III_GROUND, DECLARED_BELOW_HIGH)
            .require("16", "57").when(HARMS_IF_WRONG, DECLARED_BELOW_HIGH)
            .require("17", "57").when(AREA_EDUCATION_ADMISSION, DECLARED_BELOW_HIGH)
            .require("18", "57").when(AREA_RECRUITMENT, DECLARED_BELOW_HIGH)
            .require("19", "57").when(AREA_CRITICAL_SERVICE, DECLARED_BELOW_HIGH)
            .require("20", "57").when(AREA_LEGAL_PROCEEDINGS, DECLARED_BELOW_HIGH)
            .require("21", "57").when(AREA_BIOMETRICS, DECLARED_BELOW_HIGH)
            .require("37").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .deny("38").when(HOLDS_SPECIAL_CATEGORY).lacking(LEGAL_BASIS)
            .allow("05", "06").when(MINIMAL_RISK)
            .allow("07").when(TOOL_SEARCH_OR_SPAM_FILTER, MINIMAL_RISK)

            .on(ADMIT).untilAdmitted()
            .require("79").lacking(IT_ACQUISITION_PROCESS)
            .require("80").lacking(NEEDS_ANALYSIS)
            .require("81").lacking(BENEFIT_CALCULATION)
            .require("82", "86").lacking(RISK_ANALYSIS)
            .require("83").lacking(TECHNICAL_ASSESSMENT)
            .require("84").lacking(SECURITY_ASSESSMENT)
            .require("95").lacking(INTRODUCED_ON_RISK_ANALYSIS)
            .record("85").lacking(INTRODUCTION_DECISION)

            .on(ADMIT)
            .record("01", "02")
            .require("87").lacking(RISK_ANALYSIS_SECURITY_RISKS)
            .require("88").lacking(RISK_ANALYSIS_ETHICAL_DILEMMAS)
            .require("89").lacking(RISK_ANALYSIS_IMPACT_ON_OPERATIONS)
            .require("90").lacking(RISK_ANALYSIS_IMPACT_ON_RESIDENTS)
            .require("91").lacking(RISK_ANALYSIS_DATA_QUALITY)
            .require("92").lacking(RISK_ANALYSIS_TRANSPARENCY)
            .require("93").lacking(RISK_ANALYSIS_BIAS)
            .record("94").lacking(RISK_ANALYSIS_FILED)
            .require("55").when(NO_SYSTEM_OWNER)
            .record("53", "54", "55", "56", "66")
            .require("39").when(TOOL_IN_HOUSE, HOLDS_PERSONAL_DATA).lacking(PRIVACY_BY_DESIGN)
            .warn("39").when(HOLDS_PERSONAL_DATA).lacking(PRIVACY_BY_DESIGN)
            .warn("08").when(TOOL_SIMPLE_CHATBOT, MINIMAL_RISK)
            // 58 says every system under a heading on high risk: asked of high risk, advised otherwise, or asked of all
            .require("58").when(HIGH_RISK).lacking(ETHICAL_REVIEW)
            .require("58").when(ETHICAL_REVIEW_FOR_ALL).lacking(ETHICAL_REVIEW)
            .warn("58").when(NOT_HIGH_RISK).lacking(ETHICAL_REVIEW)
            .require("59").when(HIGH_RISK).lacking(ETHICAL_REVIEW_MITIGATIONS)
            .require("60").when(HIGH_RISK).lacking(ETHICAL_REVIEW_DISCRIMINATION)
            .require("61").when(HIGH_RISK).lacking(ETHICAL_REVIEW_PRIVACY)
            .require("62").when(HIGH_RISK).lacking(ETHICAL_REVIEW_OTHER_ISSUES)
            .require("67").when(HIGH_RISK).lacking(DATA_GOVERNANCE_DOCUMENTED)
            .record("68").when(HIGH_RISK).lacking(DATA_GOVERNANCE_ORIGIN)
            .record("69").when(HIGH_RISK).lacking(DATA_GOVERNANCE_PROCESSING)
            .require("72").when(HIGH_RISK).lacking(TECHNICAL_DOCUMENTATION)
            .require("73").when(HIGH_RISK).lacking(TECHNICAL_DOCUMENTATION_DESIGN)
            .require("74").when(HIGH_RISK).lacking(TECHNICAL_DOCUMENTATION_ALGORITHMS)
            .require("75").when(HIGH_RISK).lacking(TECHNICAL_DOCUMENTATION_DATA_SOURCES)
            .require("76").when(HIGH_RISK).lacking(TECHNICAL_DOCUMENTATION_PROCESSING_METHODS)
            .require("77").when(HIGH_RISK).lacking(TECHNICAL_DOCUMENTATION_RELIABILITY_TESTS)
            .require("78").when(HIGH_RISK).lacking(TECHNICAL_DOCUMENTATION_FAIRNESS_TESTS)

            .on(ADMIT, OPERATE)
            .require("63").when(HIGH_RISK).lacking(DATA_GOVERNANCE_ROUTINES)
            .record("64").when(HIGH_RISK).lacking(DATA_GOVERNANCE_MONITORING)
            .record("65").when(HIGH_RISK).lacking(DATA_GOVERNANCE_CORRECTION)
            .record("70").when(HIGH_RISK).lacking(DATA_GOVERNANCE_CHANGES)

            .on(ADMIT, OPERATE)
            .deny("40").when(TRAINED_ON_MUNICIPAL_DATA, LEAVES_MUNICIPAL_CONTROL)

            .on(OPERATE)
            .require("44").when(TRAINED_ON_MUNICIPAL_DATA, GIVEN_TO_THIRD_PARTY).lacking(THIRD_PARTY_APPROVAL)
            .record("96").lacking(RISK_FOLLOW_UP)
            .record("97", "106").when(TOOL_IN_HOUSE)
            .record("98").when(TOOL_IN_HOUSE).lacking(CAPACITY_PLAN)
            .record("99").when(TOOL_IN_HOUSE).lacking(CAPACITY_PLAN_HORIZON)
            .require("100").when(TOOL_IN_HOUSE).lacking(SECURITY_STANDARDS)
            .require("101").when(TOOL_IN_HOUSE, HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .require("102").when(TOOL_IN_HOUSE, HOLDS_SPECIAL_CATEGORY).lacking(LEGAL_BASIS)
            .require("103").when(TOOL_IN_HOUSE, NOT_ENCRYPTED)
            .require("104").when(TOOL_IN_HOUSE, NOT_ACCESS_CONTROLLED)
            .require("105").when(TOOL_IN_HOUSE).lacking(RECENT_MODEL_TEST)
            .require("107").when(TOOL_IN_HOUSE).lacking(MODEL_TEST_PERFORMANCE)
            .require("107").when(TOOL_IN_HOUSE).lacking(MODEL_TEST_BIAS)
            .record("108").when(TOOL_IN_HOUSE).lacking(COMPETENCE)

            .on(OUTPUT, PUBLISH, OPERATE)
            .inform("10", "13").when(LIMITED_RISK, INTERACTS_WITH_USERS, AI_NOT_DISCLOSED)
            .record("14").when(LIMITED_RISK)

            .on(OUTPUT, PUBLISH)
            .label("45", "11").when(AI_ON_ITS_OWN, UNLABELLED)
            .label("45").when(EDITED_CONTENT_IS_LABELLED, EDITED_WITH_AI, UNLABELLED)
            .label("46").when(TEXT, AI_ON_ITS_OWN, RESIDENT_AUDIENCE, UNLABELLED)
            .label("47").when(IMAGE, AI_ON_ITS_OWN, RESIDENT_AUDIENCE, UNLABELLED)
            .label("48").when(VIDEO, AI_ON_ITS_OWN, RESIDENT_AUDIENCE, UNLABELLED)

            .on(DECIDE)
            .requireHuman("27", "36").when(CONCERNS_RIGHTS, DECIDED_BY_SYSTEM)
            .requireHuman("28", "36").when(CONCERNS_BENEFITS, DECIDED_BY_SYSTEM)
            .requireHuman("29", "36").when(CONCERNS_PERSONAL_DATA, DECIDED_BY_SYSTEM)
            .requireHuman("30", "36").when(CONCERNS_SERVICES, DECIDED_BY_SYSTEM)
            .requireHuman("31", "36").when(IN_JUSTICE, DECIDED_BY_SYSTEM)
            .requireHuman("32", "36").when(IN_HEALTH_CARE, DECIDED_BY_SYSTEM)
            .requireHuman("33", "36").when(IN_SOCIAL_SERVICES, DECIDED_BY_SYSTEM)
            .requireHuman("34", "36").when(IN_EMPLOYMENT, DECIDED_BY_SYSTEM)
            .requireHuman("35", "36").when(IN_CREDIT, DECIDED_BY_SYSTEM)

            .on(REPORT)
            .report("49").when(SECURITY_INCIDENT)
            .report("50")
            .report("51").when(BIAS_OR_WRONG_DECISION)
            .record("52").when(BIAS_OR_WRONG_DECISION)
            .reportsTo("IT- och digitaliseringsavdelningen", "the IT and digitalisation department", EnumSet.allOf(IncidentKind.class), "49", "50", "51", "52")

            .on(RETIRE)
            .require("42").when(TRAINED_ON_MUNICIPAL_DATA).lacking(DECOMMISSION_TRAINING_DATA)
            .require("43").when(TRAINED_ON_MUNICIPAL_DATA).lacking(DECOMMISSION_PARAMETERS)
            .build();
    // @formatter:on

    private Karlshamn() {}
}
