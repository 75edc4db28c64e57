package se.varsam.profile.se;

import static se.varsam.use.Act.*;
import static se.varsam.use.Evidence.*;
import static se.varsam.use.Fact.*;

import java.util.EnumSet;
import se.varsam.incident.IncidentKind;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.record.RecordRule;

/**
 * The law layer: the AI Act with its own dates, and the GDPR and the law on public records as notes where a municipality's
 * document is silent.
 */
final class Law {

    // @formatter:off - one rule a line, as the law reads
    static final Profile PROFILE = Profile.of(Profiles.LAW, "AI-förordningen och GDPR", "")
            .clausesFrom(Law.class, "clauses-law.tsv", "LAW-")

            .regards(ANNEX_III_IN_FORCE, "AIA-6-2")
            .regards(ANNEX_III_COMING, "AIA-6-2")

            .on(ADMIT, INPUT, OUTPUT, DECIDE, PUBLISH, OPERATE)
            .deny("AIA-5-1-A").when(PROHIBITED_5_1_A)
            .deny("AIA-5-1-B").when(PROHIBITED_5_1_B)
            .deny("AIA-5-1-BA").when(PROHIBITED_5_1_BA)
            .deny("AIA-5-1-BB").when(PROHIBITED_5_1_BB)
            .deny("AIA-5-1-C").when(PROHIBITED_5_1_C)
            .deny("AIA-5-1-D").when(PROHIBITED_5_1_D)
            .deny("AIA-5-1-E").when(PROHIBITED_5_1_E)
            .deny("AIA-5-1-F").when(PROHIBITED_5_1_F)
            .deny("AIA-5-1-G").when(PROHIBITED_5_1_G)
            .deny("AIA-5-1-H").when(PROHIBITED_5_1_H)
            .warn("AIA-113").when(PROHIBITION_COMING)

            .on(ADMIT, DECIDE, OPERATE)
            .warn("AIA-113", "AIA-6-2").when(ANNEX_III_COMING)
            .require("AIA-26-2").when(ANNEX_III_IN_FORCE).lacking(HUMAN_OVERSIGHT)
            .require("AIA-27").when(ANNEX_III_BEYOND_POINT_2).lacking(FUNDAMENTAL_RIGHTS_ASSESSMENT)
            .inform("AIA-26-11").when(ANNEX_III_IN_FORCE, CONCERNED_NOT_INFORMED)

            .on(ADMIT, INPUT, OUTPUT, DECIDE, OPERATE)
            .require("AIA-26-8").when(ANNEX_III_BEYOND_POINT_2).lacking(EU_REGISTRATION)

            .on(ADMIT)
            .record("AIA-4").lacking(AI_LITERACY)
            .warn("AIA-6-3").when(ANNEX_III_EXEMPTED)
            .require("AIA-26-7").when(ANNEX_III_IN_FORCE, AT_WORKPLACE).lacking(WORKERS_INFORMED)

            .on(OPERATE)
            .record("AIA-26-6").when(ANNEX_III_IN_FORCE)
            // a decision is one whatever the act is called: an agent that decides is an automated function
            .requireHuman("KL-6-37").when(AGENT_DECIDES, AUTOMATION_NOT_DELEGATED)
            .requireHuman("KL-6-38-1").when(AGENT_DECIDES, NOT_DELEGABLE)
            .requireHuman("KL-6-38-2-1", "FL-28").when(AGENT_DECIDES, LEGALITY_REVIEW)
            .requireHuman("KL-6-38-2-2").when(AGENT_DECIDES, NOT_APPEALABLE)
            .requireHuman("KL-6-38-2-3").when(AGENT_DECIDES, IN_PROCUREMENT)
            .requireHuman("KL-6-38-2-4").when(AGENT_DECIDES, IN_CHOICE_SYSTEM)

            .on(OUTPUT, OPERATE)
            .inform("AIA-50-1").when(ARTICLE_50_IN_FORCE, TOOL_IN_HOUSE, MEETS_PEOPLE, AI_NOT_DISCLOSED)
            .inform("AIA-50-1").when(ARTICLE_50_IN_FORCE, CUSTOMISED, MEETS_PEOPLE, AI_NOT_DISCLOSED)
            .inform("AIA-50-3").when(ARTICLE_50_IN_FORCE, EMOTION_OR_BIOMETRICS, AI_NOT_DISCLOSED)

            .on(OUTPUT, PUBLISH)
            .label("AIA-50-4-A").when(ARTICLE_50_IN_FORCE, DEEP_FAKE_KIND, AI_MADE, MISTAKABLE_FOR_REAL, UNLABELLED)

            .on(PUBLISH)
            .label("AIA-50-4-B").when(ARTICLE_50_IN_FORCE, TEXT, AI_MADE, EXTERNAL_AUDIENCE, INFORMS_THE_PUBLIC, UNLABELLED).lacking(OUTPUT_REVIEWED_FACTS)
            .label("AIA-50-4-B").when(ARTICLE_50_IN_FORCE, TEXT, AI_MADE, EXTERNAL_AUDIENCE, INFORMS_THE_PUBLIC, UNLABELLED, NO_EDITORIAL_RESPONSIBILITY)

            .on(DECIDE)
            .record("AIA-86").when(ANNEX_III_BEYOND_POINT_2)
            .warn("GDPR-22").when(SIGNIFICANT_EFFECT, DECIDED_BY_SYSTEM)
            .requireHuman("KL-6-37").when(AUTOMATION_NOT_DELEGATED, DECIDED_BY_SYSTEM)
            .requireHuman("KL-6-38-1").when(NOT_DELEGABLE, DECIDED_BY_SYSTEM)
            .requireHuman("KL-6-38-2-1", "FL-28").when(LEGALITY_REVIEW, DECIDED_BY_SYSTEM)
            .requireHuman("KL-6-38-2-2").when(NOT_APPEALABLE, DECIDED_BY_SYSTEM)
            .requireHuman("KL-6-38-2-3").when(IN_PROCUREMENT, DECIDED_BY_SYSTEM)
            .requireHuman("KL-6-38-2-4").when(IN_CHOICE_SYSTEM, DECIDED_BY_SYSTEM)
            .requireHuman("AIA-14-5").when(REMOTE_IDENTIFICATION_IN_FORCE, NOT_VERIFIED_BY_TWO)
            .deny("KL-6-38-1").when(DELEGATED_AGAINST_LAW)
            .warn("KL-6-38-1").when(DELEGATION_UNCERTAIN)
            .warn("KL-7-5").when(DECIDED_WITHOUT_DELEGATION)

            .on(ADMIT, INPUT)
            .warn("GDPR-9").when(HOLDS_SPECIAL_CATEGORY).lacking(LEGAL_BASIS)
            .require("SSL").when(MAY_BE_SECURITY_PROTECTED, TOOL_PUBLIC)
            .warn("OSL-8-1").when(HOLDS_SECRECY, VENDOR_CAN_READ).lacking(SECRECY_BREAKING_PROVISION)
            .warn("GDPR-35").when(HOLDS_PERSONAL_DATA).lacking(DPIA, DPIA_NOT_REQUIRED, DPIA_RULED_OUT)

            .on(REPORT)
            .report("GDPR-33").when(PERSONAL_DATA_INCIDENT)
            .reportsTo("tillsynsmyndigheten, Integritetsskyddsmyndigheten (IMY)", "the supervisory authority, Integritetsskyddsmyndigheten (IMY)", EnumSet.of(IncidentKind.PERSONAL_DATA), "GDPR-33")
            .keepsRecords(RecordRule.Weight.ADVICE, EnumSet.allOf(RecordRule.Handling.class), "TF-2", "OSL-5-1", "ARKIVL-10")
            .build();
    // @formatter:on

    private Law() {}
}
