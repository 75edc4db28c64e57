package se.varsam.cli.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditKind;
import se.varsam.cli.Ran;
import se.varsam.decision.desk.Authorization;

/** Stopping a tool. */
class StopToolTest extends DeskCommands {

    @Test
    void stopsAToolForTheApplicationTooUntilItIsResumed() {
        String id = propose();
        assertThat(decide(id, "--approve").code()).isZero();
        Ran stopped = act("stop", "eneo", "--reasons-file=" + reasons);
        assertThat(stopped.out()).isEqualTo("eneo är stoppat\n");
        assertThat(read("list").out()).contains("stoppade verktyg", "eneo, sedan 20");
        assertThat(authorized()).isInstanceOf(Authorization.Refused.class);

        assertThat(act("resume", "eneo").out()).isEqualTo("eneo får fortsätta\n");
        assertThat(authorized()).isInstanceOf(Authorization.Granted.class);
        assertThat(evidence()).contains(AuditKind.STOPPED, AuditKind.RESUMED);
    }
}
