package se.varsam.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import org.junit.jupiter.api.Test;
import se.varsam.cli.Ran;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;

class ProfilesCommandTest {

    @Test
    void countsWhatEachProfileHolds() {
        Ran ran = varsam("profiles");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().toList().get(0)).matches("id +kod +namn +klausuler +regler +checklista +väntar");
        for (Profile profile : Profiles.all()) {
            assertThat(ran.out())
                    .containsPattern(profile.id() + " +" + profile.code() + " +" + profile.name() + " +"
                            + profile.clauses().size() + " +" + profile.rules().size() + " +"
                            + profile.checklist().size() + " +"
                            + profile.awaitingArchitectureRules().size());
        }
    }

    @Test
    void speaksEnglish() {
        assertThat(varsam("profiles", "--lang", "en").out()).contains("clauses", "checklist", "waiting");
    }
}
