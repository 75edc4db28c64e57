package se.varsam.profile.se;

import static se.varsam.use.Act.*;
import static se.varsam.use.Fact.*;

import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;

/** What the library itself answers to bad input, under its own name: never a silent yes. */
final class Safeguards {

    // @formatter:off - one rule a line
    static final Profile PROFILE = Profile.of(Profiles.SAFEGUARDS, "Varsams skyddsregler", "")
            .clausesFrom(Safeguards.class, "clauses-varsam.tsv", "VARSAM-")

            .on(INPUT, OUTPUT, DECIDE, PUBLISH, OPERATE)
            .deny("2").when(TOOL_NOT_REGISTERED)

            .on(ADMIT, INPUT, OUTPUT, DECIDE, PUBLISH, OPERATE, RETIRE)
            .warn("3").when(ATTESTATION_IN_FUTURE)
            .warn("4").when(ATTESTATIONS_CONTRADICT)

            .on(ADMIT, INPUT)
            .require("1").when(CLASS_UNDEFINED)
            .build();
    // @formatter:on

    private Safeguards() {}
}
