package se.varsam.profile.se;

import static se.varsam.information.InformationClass.*;
import static se.varsam.use.Act.*;
import static se.varsam.use.Evidence.*;
import static se.varsam.use.Fact.*;

import java.util.EnumSet;
import se.varsam.incident.IncidentKind;
import se.varsam.profile.Profile;

/** kommun-004, riktlinje för AI-tjänster. The text names no municipality; only class 0 is given a number. */
final class Kommun004 {

    // @formatter:off - one rule a line, as the policy reads
    static final Profile PROFILE = Profile.of("kommun-004", "Kommun 004", "")
            .clausesFrom(Kommun004.class, "clauses-kommun-004.tsv", "K004-")
            .calls(OPEN, "klass 0", "0", "öppen", "öppen information")

            // a login makes no difference: neither procured nor classified is what counts
            .regards(TOOL_PUBLIC, "3.1-3", "3.1-4", "2.2-10").when(NOT_PROCURED_OR_BUILT, NOT_INFORMATION_CLASSIFIED)
            .regards(TOOL_PUBLIC, "2.2-4")
            .regards(CLASS_ABOVE_OPEN, "2.1-3")
            .regards(HOLDS_PERSONAL_DATA, "3.1-5")
            .regards(HOLDS_SECRECY, "3.2-1")

            .on(ADMIT, INPUT, OUTPUT, DECIDE, PUBLISH, OPERATE)
            .deny("3.2-4").when(UNACCEPTABLE_RISK)
            .deny("3.2-4").when(PROHIBITED_BY_LAW)

            .on(ADMIT, INPUT)
            .deny("2.1-1").when(CLASS_UNCLASSIFIED)
            .require("2.1-2").when(CLASSED_ON_ANOTHER_SCALE)
            .deny("2.2-1").when(TOOL_PUBLIC, HOLDS_PERSONAL_DATA)
            .deny("2.2-2").when(TOOL_PUBLIC, HOLDS_SECRECY)
            .deny("2.2-3").when(TOOL_PUBLIC, HOLDS_OTHER_SENSITIVE)
            .deny("2.2-5").when(TOOL_PUBLIC, CLASS_ABOVE_OPEN)
            .allow("2.2-5-2").when(TOOL_PUBLIC, CLASS_OPEN)
            .require("2.2-9", "2.2-10").when(TOOL_NOT_PUBLIC, CLASS_ABOVE_OPEN, CLASS_NOT_APPROVED)
            .warn("2.1-7", "2.1-9").when(HOLDS_COPYRIGHTED)
            .require("2.1-8").when(HOLDS_COPYRIGHTED, PURPOSE_NOT_STATED)

            .on(ADMIT, INPUT, OPERATE)
            .deny("2.2-6").when(TOOL_PUBLIC, REACHES_DEVICE)
            .deny("2.2-7").when(TOOL_PUBLIC, REACHES_ACCOUNTS)

            .on(INPUT)
            .record("1-1", "2.1-4")
            .record("2.1-10").when(HOLDS_COPYRIGHTED)

            .on(ADMIT)
            .require("2.2-8").when(TOOL_NOT_PUBLIC).lacking(REQUIREMENTS)
            .record("2.3-1", "2.3-2").lacking(ORDINARY_PROCESS)
            .record("3.1-2", "3.2-5", "4-4")
            .record("4-3").when(HOLDS_PERSONAL_DATA)

            .on(OPERATE)
            .record("2.2-11").lacking(AI_USE_COMMUNICATED_WHEN)
            .record("2.2-12").lacking(AI_USE_COMMUNICATED_HOW)
            .record("3.2-3").when(HOLDS_PERSONAL_DATA).lacking(SECURITY_MEASURES)
            .record("4-11").when(HOLDS_PERSONAL_DATA)
            .warn("4-12").when(MAY_BE_HIGH_RISK).lacking(RECENT_PROTECTION_FOLLOW_UP)
            .record("4-13", "4-14")
            .requireHuman("2.2-17").when(AGENT_DECIDES)

            .on(OUTPUT, PUBLISH)
            .require("2.2-15").when(AI_MADE).lacking(OUTPUT_REVIEWED)
            .label("2.2-13").when(SPOKEN_OR_SHOWN, AI_ON_ITS_OWN, UNLABELLED)
            .label("2.2-14").when(SPOKEN_OR_SHOWN, AI_ON_ITS_OWN, MISTAKABLE_FOR_REAL, UNLABELLED)
            .record("2.1-5")

            .on(DECIDE)
            .deny("2.2-16").when(FULLY_AUTOMATED)
            .requireHuman("2.2-17").when(AI_USED_IN_DECISION, NO_HUMAN_CONTROL_STEP)
            .requireHuman("2.2-17").when(AI_USED_IN_DECISION, DECIDED_BY_SYSTEM)

            .on(REPORT)
            .report("2.1-6", "4-16")
            .reportsTo("kommunens ordinarie incidentkanaler för informationssäkerhet och dataskydd", "the municipality's ordinary incident channels for information security and data protection", EnumSet.allOf(IncidentKind.class), "2.1-6", "4-16")
            .build();
    // @formatter:on

    private Kommun004() {}
}
