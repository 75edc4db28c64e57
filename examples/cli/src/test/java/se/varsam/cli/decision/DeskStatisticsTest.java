package se.varsam.cli.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

/** Who decides without opening. */
class DeskStatisticsTest extends DeskCommands {

    @Test
    void showsWhoDecidesWithoutOpening() {
        decide(propose(), "--approve");
        decide(propose(), "--approve");

        Ran ran = read("statistics");
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("#1 2 2 bifallet", "beslutar utan")
                .doesNotContain(DECIDES);
        assertThat(read("statistics", "--json", "--names").out())
                .contains("\"person\":\"" + DECIDES + "\"", "\"unopened\":2", "UNOPENED");
        assertThat(read("statistics", "--to=2020-01-31").out()).contains("ingen har beslutat");
        assertThat(read("statistics", "--from=2026-02-02", "--to=2026-02-01").code())
                .isEqualTo(Exit.USAGE);
    }
}
