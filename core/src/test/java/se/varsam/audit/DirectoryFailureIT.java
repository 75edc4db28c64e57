package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trail in a directory does when the system says no. */
class DirectoryFailureIT {

    @TempDir
    Path directory;

    private final List<String> receipts = new ArrayList<>();

    @Test
    void refusesASecondProcessAndLeavesTheFirstAlone() throws Exception {
        try (AuditTrail trail = AuditTrail.in(directory)) {
            trail.append(TrailProcess.event(0));
            for (int i = 0; i < 2; i++) {
                // A second trail in the same process must not let go of the lock either.
                assertThatThrownBy(() -> AuditTrail.in(directory)).isInstanceOf(AuditException.class);
                Process other = TrailProcess.start(List.of(), directory, 1, 1);
                try (BufferedReader out = other.inputReader(StandardCharsets.US_ASCII);
                        OutputStream in = other.getOutputStream()) {
                    in.write('\n');
                    in.flush();
                    assertThat(out.lines()).containsExactly("ready", "refused IN_USE", "end");
                }
                assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
            }
            trail.append(TrailProcess.event(1));
            assertThat(trail.size()).isEqualTo(2);
        }
    }

    @Test
    void acknowledgesNothingOnAFullDiskAndGoesOnWhenThereIsRoom() throws Exception {
        // A limit on the size of files fails a write half-way, as a full disk does, on every machine and for every
        // user.
        Process process =
                TrailProcess.start(List.of("sh", "-c", "ulimit -S -f 64; exec \"$@\"", "sh"), directory, 4, 1_000_000);
        OutputStream in = process.getOutputStream();
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(out.readLine()).isEqualTo("ready");
            go(in);
            assertThat(out.readLine()).isEqualTo("open 0");
            for (int failed = 0; failed < 4; ) {
                String line = out.readLine();
                failed += line.startsWith("failed ") ? 1 : 0;
                take(line);
            }
            String alone = "receipt";
            for (int i = 0; i < 4 && alone.startsWith("receipt"); i++) {
                // Where four records had no room, a few alone may.
                go(in);
                alone = out.readLine();
                take(alone);
            }
            assertThat(alone).isEqualTo("failed UNWRITABLE");
            int before = receipts.size();
            assertThat(before).isGreaterThan(40);

            Process room = new ProcessBuilder("prlimit", "--fsize=unlimited", "--pid", Long.toString(process.pid()))
                    .inheritIO()
                    .start();
            assertThat(room.waitFor()).isZero();
            for (int i = 0; i < 3; i++) {
                go(in);
                String line = out.readLine();
                assertThat(line).startsWith("receipt " + (before + i));
                take(line);
            }
            in.close();
            assertThat(out.readLine()).isEqualTo("end");
        }
        try (AuditTrail trail = AuditTrail.in(directory)) {
            assertThat(trail.size()).isEqualTo(receipts.size());
            Hash root = trail.root();
            for (String line : receipts) {
                String[] words = line.split(" ", -1);
                assertThat(trail.prove(Long.parseLong(words[1])).proves(Hash.parse(words[2]), root))
                        .isTrue();
            }
        }
    }

    private void take(String line) {
        if (line.startsWith("receipt ")) {
            receipts.add(line);
        } else {
            assertThat(line).isEqualTo("failed UNWRITABLE");
        }
    }

    private static void go(OutputStream in) throws java.io.IOException {
        in.write('\n');
        in.flush();
    }

    @Test
    void saysThatADirectoryCannotBeWrittenTo() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "x");
        for (Path place : List.of(file, file.resolve("below"), Path.of("/proc/1"), Path.of("/proc/varsam"))) {
            assertThatThrownBy(() -> AuditTrail.in(place))
                    .as(place.toString())
                    .isInstanceOfSatisfying(
                            AuditException.class,
                            e -> assertThat(e.reason()).isEqualTo(AuditException.Reason.UNWRITABLE))
                    .hasMessageContaining(place.toString());
        }
    }

    @Test
    void acknowledgesNothingWhenItsFilesAreDeletedUnderIt() throws Exception {
        try (AuditTrail trail = AuditTrail.in(directory)) {
            trail.append(TrailProcess.event(0));
            Files.delete(directory.resolve("audit-000000000000.jsonl"));
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> trail.append(TrailProcess.event(1)))
                        .isInstanceOfSatisfying(
                                AuditException.class,
                                e -> assertThat(e.reason()).isEqualTo(AuditException.Reason.UNWRITABLE));
            }
            assertThat(trail.size()).isEqualTo(1);
        }
    }
}
