package se.varsam.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

/** Checkpoints and the keys that sign them. */
class SignTrailTest extends TrailCommands {

    @Test
    void makesAKeyThatOnlyItsOwnerMayReadAndNeverWritesOverOne() throws IOException {
        sign();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Ran again = audit("checkpoint", ORIGIN, "--key-file=" + key, "--new-key");
        assertThat(again.code()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("nyckel.pem: finns redan");
        Ran over = audit("checkpoint", ORIGIN, "--key-file=" + key, "-o", checkpoint.toString());
        assertThat(over.code()).isEqualTo(Exit.USAGE);
        assertThat(over.err()).contains("kp.txt: finns redan");
    }

    @Test
    void printsTheCheckpointAloneOnStandardOutput() throws IOException {
        sign();

        Ran ran = audit("checkpoint", ORIGIN, "--key-file=" + key);

        assertThat(ran.out()).isEqualTo(Files.readString(checkpoint));
        assertThat(ran.out().lines().skip(1).findFirst()).contains("7");
    }

    @Test
    void refusesAKeyThatEverybodyMayRead() throws IOException {
        sign();
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        Ran ran = audit("checkpoint", ORIGIN, "--key-file=" + key);

        assertThat(ran.code()).isNotZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("chmod 600");
    }

    @Test
    void signsNothingThatIsBroken() {
        List<String> lines = TrailFixture.lines(trail);
        lines.set(0, lines.get(0).replace("ALLOWED", "DENIED"));
        TrailFixture.write(trail, lines);

        Ran ran = audit("checkpoint", ORIGIN, "--key-file=" + key, "--new-key");

        assertThat(ran.code()).isEqualTo(Exit.BROKEN);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("BRUTEN", "ingen kontrollpunkt är gjord");
        assertThat(key).doesNotExist();
    }
}
