package se.varsam.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

/** A trail whose end is torn. */
class RepairTrailTest extends TrailCommands {

    @Test
    void movesATornEndAwayAndLeavesTheRestIntact() throws IOException {
        tear();

        Ran ran = audit("repair");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("lagad: 7 poster", "14 byte");
        assertThat(audit("verify").code()).isEqualTo(Exit.INTACT);
        assertThat(audit("repair").out()).contains("inget att laga: 7 poster");
    }

    @Test
    void refusesWhileSomebodyWrites() {
        try (AuditTrail writer = AuditTrail.in(trail)) {
            assertThat(writer.size()).isEqualTo(7);
            Ran ran = audit("repair");
            assertThat(ran.code()).isEqualTo(Exit.IN_USE);
            assertThat(ran.err()).contains(trail.toString());
        }
    }
}
