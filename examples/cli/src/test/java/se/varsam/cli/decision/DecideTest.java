package se.varsam.cli.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;
import se.varsam.decision.desk.Authorization;

/** Deciding from the command line. */
class DecideTest extends DeskCommands {

    @Test
    void goesFromTheListOverOpeningToADecisionThatTheApplicationUsesOnce() {
        String id = propose();
        assertThat(read("list").out())
                .contains(id, "utbetalning", "eneo", "1 ärende\n")
                .doesNotContain(ASKS);

        Ran opened = act("open", id);
        assertThat(opened.code()).as(opened.err()).isZero();
        assertThat(opened.out())
                .contains(
                        "Eneo 2.1",
                        "hushållets inkomster",
                        "varsam decisions decide " + id,
                        "--delegation=PUNKT",
                        "1 person\n");

        Ran decided = decide(id, "--approve", "--checked=facts,calculations", "--participant=hans");
        assertThat(decided.code()).as(decided.err()).isZero();
        assertThat(decided.out()).contains(id + ": beslutat", "bifallet som föreslaget", "post 2 i loggen");
        assertThat(evidence()).containsExactly(AuditKind.PROPOSED, AuditKind.OPENED, AuditKind.APPROVED);

        assertThat(authorized()).isInstanceOf(Authorization.Granted.class);
        assertThat(authorized()).isInstanceOf(Authorization.Refused.class);
        assertThat(read("show", id, "--names").out().replaceAll("\\s+", " "))
                .contains("beslutat och använt", DECIDES, "granskat det i fråga om sakuppgifter och beräkningar");
        assertThat(read("show", id).out()).doesNotContain(DECIDES);
        assertThat(varsam("audit", "verify", trail.toString()).code()).isEqualTo(Exit.INTACT);
    }

    @Test
    void rejectsAndOverrides() {
        String first = propose();
        assertThat(decide(first, "--reject").out()).contains("avslaget");
        String second = propose();
        assertThat(decide(second, "--override").out()).contains("AI:s förslag frångånget");
        assertThat(evidence()).contains(AuditKind.REJECTED, AuditKind.OVERRIDDEN);
        assertThat(authorized()).isInstanceOf(Authorization.Refused.class);
    }

    @Test
    void refusesTheOneWhoAskedWithAReasonAndEvidence() throws IOException {
        String id = propose();
        people = people(entry(USER, ASKS, "handläggare"));

        Ran ran = decide(id, "--approve");

        assertThat(ran.code()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err()).contains("Den som begär beslutar inte själv här").doesNotContain(ASKS);
        assertThat(evidence()).containsExactly(AuditKind.PROPOSED, AuditKind.REFUSED);
    }

    @Test
    void decidesOnceOnly() {
        String id = propose();
        assertThat(decide(id, "--approve").code()).isZero();

        Ran again = decide(id, "--reject");
        assertThat(again.code()).isEqualTo(Exit.REFUSED);
        assertThat(again.err()).contains("redan beslutat");
    }

    @Test
    void asksForOneOutcomeAndForReasonsOrAGround() {
        String id = propose();
        Ran silent = act("decide", id, "--content-file=" + content, "--delegation=3.1");
        assertThat(silent.code()).isEqualTo(Exit.USAGE);
        assertThat(silent.err()).contains("ange en av / give one of: --approve, --reject, --override");
        assertThat(decide(id, "--approve", "--reject").code()).isEqualTo(Exit.USAGE);
        Ran bare = act("decide", id, "--approve", "--content-file=" + content, "--delegation=3.1");
        assertThat(bare.code()).isEqualTo(Exit.DATA);
        assertThat(bare.err()).contains("Beslutet kan inte fattas");
        assertThat(act(
                                "decide",
                                id,
                                "--approve",
                                "--content-file=" + content,
                                "--delegation=3.1",
                                "--omit-reasons=urgent")
                        .code())
                .isZero();
    }

    @Test
    void knowsNoOtherCaseAndNoOtherTrail() {
        assertThat(decide("nej", "--approve").code()).isEqualTo(Exit.DATA);
        assertThat(read("show", "nej").code()).isEqualTo(Exit.DATA);
        String id = propose();
        trail = folder.resolve("annan");
        assertThat(decide(id, "--approve").code()).isEqualTo(Exit.NO_INPUT);
        assertThat(trail).doesNotExist();
    }

    @Test
    void waitsForTheTrailThatTheApplicationWritesTo() {
        String id = propose();
        try (AuditTrail busy = AuditTrail.in(trail)) {
            assertThat(busy.size()).isEqualTo(1);
            assertThat(decide(id, "--approve").code()).isEqualTo(Exit.IN_USE);
        }
        assertThat(read("list").out()).contains(id);
    }
}
