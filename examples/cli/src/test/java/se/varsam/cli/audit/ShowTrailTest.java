package se.varsam.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

/** Reading records. */
class ShowTrailTest extends TrailCommands {

    @Test
    void showsRecordsWithoutNamesUnlessAsked() {
        Ran ran = audit("show", "--from=2", "--to=4");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("användning bedömd", "KS-2026-2", "KS-2026-4", "post 2–4 av 7")
                .doesNotContain("KS-2026-1", "KS-2026-5", TrailFixture.NAME);
        assertThat(audit("show", "--names").out().replaceAll("\\s+", " ")).contains(TrailFixture.NAME);
    }

    @Test
    void givesOneLineOfJsonForEachRecord() {
        Ran ran = audit("show", "--json");

        assertThat(ran.out().lines())
                .hasSize(7)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"kind\":\"ASSESSED\"", "\"clauses\":[\"SODERKOPING-D\"]")
                        .doesNotContain(TrailFixture.NAME));
    }

    @Test
    void refusesASpanThatHoldsNothing() {
        assertThat(audit("show", "--from=5", "--to=4").code()).isEqualTo(Exit.USAGE);
        assertThat(audit("show", "--from=5", "--to=40").code()).isEqualTo(Exit.DATA);
    }
}
