package se.varsam.profile.se;

import static se.varsam.information.InformationClass.*;
import static se.varsam.use.Act.*;
import static se.varsam.use.Evidence.*;
import static se.varsam.use.Fact.*;

import java.util.EnumSet;
import se.varsam.content.ContentKind;
import se.varsam.incident.IncidentKind;
import se.varsam.profile.Profile;
import se.varsam.record.RecordRule;

/** Söderköpings kommun (0582), riktlinje för AI: rules A–Y and the numbered text around them. */
final class Soderkoping {

    // @formatter:off - one rule a line, as the policy reads
    static final Profile PROFILE = Profile.of("soderkoping", "Söderköpings kommun", "0582")
            .clausesFrom(Soderkoping.class, "clauses-soderkoping.tsv", "SODERKOPING-")
            .calls(OPEN, "Öppen", "K0", "öppen information")
            .calls(INTERNAL, "Intern", "intern information")
            .calls(CONFIDENTIAL, "Konfidentiell", "konfidentiell information")
            .knowsNoOtherClass()
            .caption(ContentKind.IMAGE, "Denna bild har genererats med hjälp av AI", "This image was generated with the help of AI") // Q, word for word
            .caption(ContentKind.MAP, "Denna bild har genererats med hjälp av AI", "This image was generated with the help of AI")

            // Copilot is not public by 2-5, yet treated so until the analyses are done
            .regards(TOOL_PUBLIC, "7.1-1", "7.1-2", "7.1-3").when(TOOL_COPILOT).lacking(SYSTEM_CLASSIFICATION)
            .regards(TOOL_PUBLIC, "2-5", "3-5")
            .regards(TOOL_GENERATIVE, "2-3", "2-4")
            .regards(CLASS_OPEN, "2-6")
            .regards(CLASS_ABOVE_OPEN, "2-7", "2-8")
            .regards(HOLDS_PERSONAL_DATA, "3.1-1", "3-1")
            .regards(HOLDS_SECRECY, "3.2-2", "3-1")
            .regards(VENDOR_CAN_READ, "3.2-2", "3.2-3")
            .regards(HOLDS_OTHER_SENSITIVE, "3.3-1", "3-1")

            .on(ADMIT, INPUT)
            .deny("A", "U", "3-6", "7-1").when(TOOL_PUBLIC, CLASS_ABOVE_OPEN)
            .allow("A-2", "A", "U", "3-6").when(TOOL_PUBLIC, CLASS_OPEN)
            .deny("D", "X", "3.1-7").when(TOOL_PUBLIC, HOLDS_PERSONAL_DATA)
            .deny("G", "X-2", "3.2-1").when(TOOL_PUBLIC, HOLDS_SECRECY)
            .deny("I", "X-3", "3.3-2").when(TOOL_PUBLIC, HOLDS_OTHER_SENSITIVE)
            .deny("7.1-3", "7.1-4").when(TOOL_COPILOT, CLASS_ABOVE_OPEN).lacking(SYSTEM_CLASSIFICATION)
            .deny("7.1-5").when(TOOL_COPILOT, HOLDS_PERSONAL_DATA).lacking(SYSTEM_CLASSIFICATION)
            .deny("3.1-5").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .require("C", "3.1-3", "3.1-2").when(HOLDS_PERSONAL_DATA).lacking(GDPR_ANALYSIS)
            .require("3.1-4").when(HOLDS_PERSONAL_DATA).lacking(DPIA, DPIA_NOT_REQUIRED)
            .require("F").when(HOLDS_SECRECY).lacking(TOOL_ANALYSIS_SECRECY)
            // two keys: F, and either a supplier that cannot read it or a provision that lifts secrecy
            .require("3.2-4").when(HOLDS_SECRECY, VENDOR_CAN_READ).lacking(SECRECY_BREAKING_PROVISION)
            .record("3.2-3").when(HOLDS_SECRECY).lacking(ENCRYPTION)
            .warn("2-8").when(UNDERCLASSED)
            .require("H").when(HOLDS_OTHER_SENSITIVE).lacking(TOOL_ANALYSIS_OTHER_SENSITIVE)
            .require("B", "1-6", "3-2").when(TOOL_NOT_PUBLIC).lacking(SYSTEM_CLASSIFICATION)
            .require("3-2").when(TOOL_NOT_PUBLIC, CLASS_NOT_APPROVED)
            .require("3-7").when(CLASS_ABOVE_OPEN).lacking(SYSTEM_CLASSIFICATION)
            .require("3-8").when(CLASS_ABOVE_OPEN).lacking(REQUIREMENTS_MET)
            // A is the special rule, so open information may go before B and J are done; the strict reading asks for them
            .warn("B").when(TOOL_PUBLIC, CLASS_OPEN).lacking(SYSTEM_CLASSIFICATION)
            .warn("J").when(TOOL_PUBLIC, CLASS_OPEN).lacking(PUBLIC_RECORDS_ASSESSMENT)
            .require("B").when(ANALYSES_FOR_OPEN_INFORMATION, TOOL_PUBLIC, CLASS_OPEN).lacking(SYSTEM_CLASSIFICATION)
            .require("J").when(ANALYSES_FOR_OPEN_INFORMATION, TOOL_PUBLIC, CLASS_OPEN).lacking(PUBLIC_RECORDS_ASSESSMENT)
            .warn("5-1").when(HOLDS_COPYRIGHTED).lacking(COPYRIGHT_CONSIDERED)

            .on(ADMIT, INPUT, OPERATE)
            .deny("W").when(TOOL_PUBLIC, REACHES_DEVICE)

            .on(ADMIT, INPUT, OUTPUT, DECIDE, PUBLISH, OPERATE)
            .deny("V").when(TOOL_BRAND_NEW)
            .deny("V-2").when(VENDOR_UNKNOWN)
            .deny("Y").when(TOOL_PUBLIC, UNACCEPTABLE_RISK)
            .deny("Y").when(TOOL_PUBLIC, PROHIBITED_BY_LAW)
            .deny("Y-2").when(TOOL_PUBLIC, MAY_BE_HIGH_RISK)
            .deny("T-3").when(RESIDUAL_RISK_REJECTED)

            .on(INPUT)
            .record("1-2", "1-3")
            .record("4-2").when(TOOL_PUBLIC, HOLDS_PERSONAL_DATA)
            .record("5-3").when(HOLDS_COPYRIGHTED).lacking(TERMS_READ)

            .on(ADMIT).untilAdmitted()
            .require("T").when(TOOL_NOT_PUBLIC).lacking(RISK_ANALYSIS)
            .require("T-2").when(TOOL_NOT_PUBLIC).lacking(RISK_MEASURES)
            .require("6-2").when(TOOL_NOT_PUBLIC).lacking(SYSTEM_EVALUATION)
            .require("J", "4.1-2").when(TOOL_NOT_PUBLIC).lacking(PUBLIC_RECORDS_ASSESSMENT)
            .require("4-4").when(STATUTE_GOVERNED).lacking(LEGALITY_ANALYSIS)

            .on(ADMIT)
            .require("B-2").when(DEVELOPS).lacking(SYSTEM_CLASSIFICATION)
            .require("B-3").when(TOOL_PROCURED).lacking(SYSTEM_CLASSIFICATION)
            .require("3-3", "6-4").when(TOOL_NOT_PUBLIC).lacking(REQUIREMENTS)
            .require("3-4").when(TOOL_NOT_PUBLIC).lacking(REQUIREMENTS)
            .require("J-2", "4.1-3").when(TOOL_NOT_PUBLIC).lacking(PUBLIC_RECORDS_PLAN)
            .require("6-3").when(TOOL_PROCURED).lacking(VENDOR_EVALUATION)
            .require("6-5").when(TOOL_PROCURED).lacking(CONTRACT)
            .require("T").when(TOOL_PUBLIC).lacking(RISK_ANALYSIS)
            .require("T-3").when(TOOL_NOT_PUBLIC).lacking(RESIDUAL_RISK)
            .warn("4.2-3").when(AFFECTS_RESIDENTS, NOT_EXPLAINABLE)
            .warn("8-5").when(TOOL_GENERATIVE).lacking(NEEDS_ANALYSIS)
            .warn("8-6", "8-7").when(TOOL_GENERATIVE).lacking(SIMPLER_ALTERNATIVE)
            .record("2-1", "2-2")
            .record("3.1-6").when(HOLDS_PERSONAL_DATA).lacking(SYSTEM_CLASSIFICATION_GDPR)
            .record("S").lacking(ORDINARY_PROCESS)

            .on(OPERATE)
            .require("K", "4.2-2").when(AFFECTS_RESIDENTS).lacking(EXPLAINABILITY)
            .record("4-2", "4.1-1")
            .requireHuman("N").when(TOOL_GENERATIVE, AGENT_DECIDES)
            .warn("L").when(AGENT_DECIDES)

            .on(OUTPUT, PUBLISH)
            .label("Q").when(IMAGE_OR_MAP, AI_ON_ITS_OWN, EXACT_CAPTION_MISSING)
            .label("R-3").when(IMAGE_OR_MAP, AI_ON_ITS_OWN, CAPTION_MISSING)
            .require("R", "R-2").when(IMAGE_OR_MAP, AI_ON_ITS_OWN).lacking(COPYRIGHT_CONSIDERED)
            .require("M").when(TEXT, AI_MADE).lacking(OUTPUT_REVIEWED_FACTS)
            .require("M-2").when(TEXT, AI_MADE).lacking(OUTPUT_REVIEWED_TONE)
            .require("M-3").when(TEXT, AI_MADE).lacking(OUTPUT_REVIEWED_BIAS)
            .warn("5-2").when(AI_MADE).lacking(COPYRIGHT_CONSIDERED)
            .record("O").when(TEXT, AI_MADE)
            .record("1-4", "5-4")

            .on(DECIDE)
            .requireHuman("N").when(TOOL_GENERATIVE, JUDGMENT_LEFT_TO_AI)
            .requireHuman("N").when(TOOL_GENERATIVE, DECIDED_BY_SYSTEM)
            .warn("L").when(FULLY_AUTOMATED)
            .require("4.2-1").when(FINAL_DECISION, NO_REASONS)
            .label("P").when(AI_USED_IN_CASE, REPORT_SILENT_ON_AI)
            .label("P-2").when(AI_USED_IN_CASE, BACKGROUND_SILENT_ON_AI)
            .label("P-3").when(AI_USED_IN_CASE, AI_TOOL_NOT_NAMED)

            .on(REPORT)
            .report("E", "E-2", "3.1-8", "3.1-9").when(TOOL_PUBLIC, PERSONAL_DATA_INCIDENT, INCIDENT_CONFIRMED)
            .report("3.1-10").when(PERSONAL_DATA_INCIDENT)
            .reportsTo("kommunens rutin för personuppgiftsincidenter", "the municipality's routine for personal data breaches", EnumSet.of(IncidentKind.PERSONAL_DATA), "E", "E-2", "3.1-8", "3.1-9", "3.1-10")
            .keepsRecords(RecordRule.Weight.DOCUMENT, EnumSet.allOf(RecordRule.Handling.class), "J", "J-2", "4.1-1", "4.1-2", "4.1-3")
            .build();
    // @formatter:on

    private Soderkoping() {}
}
