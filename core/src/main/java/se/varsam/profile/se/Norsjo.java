package se.varsam.profile.se;

import static se.varsam.information.InformationClass.*;
import static se.varsam.use.Act.*;
import static se.varsam.use.Evidence.*;
import static se.varsam.use.Fact.*;

import java.util.EnumSet;
import se.varsam.incident.IncidentKind;
import se.varsam.profile.Profile;
import se.varsam.record.RecordRule;

/** Norsjö kommun (2417), AI-policy. Non-open information is conditional, never banned as such. */
final class Norsjo {

    // @formatter:off - one rule a line, as the policy reads
    static final Profile PROFILE = Profile.of("norsjo", "Norsjö kommun", "2417")
            .clausesFrom(Norsjo.class, "clauses-norsjo.tsv", "NORSJO-")
            .calls(OPEN, "öppen information", "öppen")

            .regards(TOOL_PUBLIC, "48")
            .regards(UNACCEPTABLE_RISK, "33")
            .regards(HIGH_RISK, "34").when(AREA_SOCIAL_SERVICES)
            .regards(HIGH_RISK, "34").when(AREA_EDUCATION)
            .regards(HIGH_RISK, "34").when(AREA_GRADING)
            .regards(HIGH_RISK, "34").when(AREA_RECRUITMENT)
            .regards(HIGH_RISK, "34").when(AREA_CRITICAL_SERVICE)
            .regards(PRELIMINARY, "51")

            .on(ADMIT, INPUT, OUTPUT, DECIDE, PUBLISH, OPERATE)
            .deny("43", "33").when(UNACCEPTABLE_RISK)

            .on(ADMIT, INPUT)
            .require("07", "52").when(CLASS_UNCLASSIFIED)
            .require("45").when(CLASS_ABOVE_OPEN, CLASS_NOT_APPROVED)
            .require("49").when(TOOL_PUBLIC, CLASS_ABOVE_OPEN).lacking(RISK_ANALYSIS)
            .require("50").when(CLASS_ABOVE_OPEN).lacking(INFOSEC_WORK)
            .require("52").when(CLASS_ABOVE_OPEN).lacking(INFORMATION_CLASSIFICATION)
            .require("53").when(CLASS_ABOVE_OPEN).lacking(RISK_ANALYSIS)
            .require("54").when(CLASS_ABOVE_OPEN).lacking(SECURITY_MEASURES)
            .warn("51").when(PRELIMINARY)
            .allow("50-2").when(CLASS_OPEN)
            .allow("48").when(TOOL_PUBLIC, CLASS_OPEN)
            .deny("62").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .require("55", "74").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .require("57").when(HOLDS_PERSONAL_DATA, PURPOSE_NOT_STATED)
            .require("57").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .require("58").when(HOLDS_PERSONAL_DATA).lacking(DATA_MINIMISED, GDPR_ANALYSIS)
            .require("60").when(HOLDS_PERSONAL_DATA).lacking(DPIA, DPIA_RULED_OUT)
            .require("61").when(HOLDS_PERSONAL_DATA).lacking(THRESHOLD_ANALYSIS)
            .consult("63").when(HOLDS_PERSONAL_DATA, NEW_PROCESSING).lacking(DPO_CONSULTED)

            .on(INPUT)
            // open information is exempt from the work before, so only other information waits for the tool to be admitted
            .require("45").when(CLASS_ABOVE_OPEN, PURPOSE_NOT_APPROVED)
            .record("10")
            .record("59").when(HOLDS_PERSONAL_DATA)

            .on(ADMIT)
            .record("05", "06", "25")
            .require("08", "24").lacking(LEGALITY_ANALYSIS)
            .require("19").when(TOOL_NOT_PUBLIC).lacking(SYSTEM_EVALUATION)
            .require("20").when(TOOL_PROCURED).lacking(VENDOR_EVALUATION)
            .require("21").when(TOOL_NOT_PUBLIC).lacking(REQUIREMENTS)
            .require("22").when(TOOL_PROCURED).lacking(CONTRACT)
            .require("23").when(TOOL_NOT_PUBLIC).lacking(TRANSPARENCY)
            .require("27").when(TOOL_NOT_PUBLIC, CUSTOMISED).lacking(RISK_EVALUATION)
            .require("28").when(TOOL_NOT_PUBLIC, CUSTOMISED).lacking(RISK_EVALUATION_INDIVIDUAL_RIGHTS)
            .require("29").when(TOOL_NOT_PUBLIC, CUSTOMISED).lacking(RISK_EVALUATION_EXPLAINABILITY)
            .require("30").when(TOOL_NOT_PUBLIC, CUSTOMISED).lacking(RISK_EVALUATION_INSIGHT_AND_APPEAL)
            .require("31").when(TOOL_NOT_PUBLIC, CUSTOMISED).lacking(RISK_EVALUATION_SECURITY_AND_DATA_PROTECTION)
            .record("34").when(HIGH_RISK)
            .require("36").when(LIMITED_RISK).lacking(TRANSPARENCY)
            .allow("38").when(MINIMAL_RISK)
            .warn("40").when(MINIMAL_RISK).lacking(TECHNICAL_DOCUMENTATION)
            .require("41").when(TOOL_NOT_PUBLIC).lacking(CLASSIFIED_JOINTLY)
            .require("42").when(TOOL_NOT_PUBLIC).lacking(MEASURES_JOINTLY)
            .require("44").when(CLASSIFICATION_DISPUTED)
            .record("67").lacking(ETHICS_PRINCIPLES)
            .require("73").lacking(DATA_QUALITY)
            .record("79").lacking(TRAINING)

            .on(ADMIT, OPERATE)
            .require("32").when(RISK_UNCLASSIFIED)

            .on(OPERATE)
            .record("15", "17", "18", "82")
            .record("59").when(HOLDS_PERSONAL_DATA)
            .require("35").when(HIGH_RISK).lacking(HIGH_RISK_CONTROLS)
            .require("35").when(HIGH_RISK, NOT_MONITORED)
            .require("72").lacking(BIAS_ASSESSMENT)
            .require("75").lacking(RECENT_ETHICAL_REVIEW)
            .requireHuman("68").when(AGENT_DECIDES)

            .on(OUTPUT, OPERATE)
            .inform("37").when(LIMITED_RISK, INTERACTS_WITH_USERS, AI_NOT_DISCLOSED)

            .on(OUTPUT, PUBLISH)
            .require("12").when(AI_MADE).lacking(OUTPUT_REVIEWED)
            .require("13").when(AI_MADE, OPEN_ERRORS)
            .record("11", "16", "77")

            .on(OUTPUT, PUBLISH, DECIDE, OPERATE)
            .inform("69").when(RESIDENTS_NOT_INFORMED)

            .on(DECIDE)
            .deny("65").when(AFFECTS_INDIVIDUAL, DECIDED_BY_SYSTEM)
            .requireHuman("66").when(AFFECTS_INDIVIDUAL, DECIDED_BY_SYSTEM)
            .requireHuman("68").when(FINAL_DECISION, DECIDED_BY_SYSTEM)
            .require("70").when(AFFECTS_INDIVIDUAL, AI_USED_IN_DECISION, NO_REASONS)
            .require("71").when(AFFECTS_INDIVIDUAL, AI_USED_IN_DECISION, NO_APPEAL_INFORMATION)

            .on(REPORT)
            .report("14", "78")
            .reportsTo("kommunens incidentkanaler för informationssäkerhet och dataskydd", "the municipality's incident channels for information security and data protection", EnumSet.allOf(IncidentKind.class), "14", "78")
            .keepsRecords(RecordRule.Weight.DOCUMENT, EnumSet.allOf(RecordRule.Handling.class), "15", "16", "17", "18")
            .build();
    // @formatter:on

    private Norsjo() {}
}
