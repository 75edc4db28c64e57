package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, as {@code kill -9} does, over and over on one directory. */
class KilledWriterIT {

    private static final int KILLS = 200;
    /** Starting a process takes longest, so some start while others write. */
    private static final int READY = 8;

    private static final int MOST_RECEIPTS = 8;

    @TempDir
    Path directory;

    private final Random random = new Random(5);
    private final Deque<Process> ready = new ArrayDeque<>();
    private final List<String> acknowledged = new ArrayList<>();
    private int torn;

    @Test
    void losesNoAcknowledgedRecord() throws Exception {
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                while (ready.size() < READY) {
                    ready.add(TrailProcess.start(List.of(), directory, 4, Integer.MAX_VALUE));
                }
                int before = acknowledged.size();
                writeUntilKilled(ready.remove(), 1 + random.nextInt(MOST_RECEIPTS));
                assertThat(acknowledged).hasSizeGreaterThan(before);
                if (kill % 10 == 0) {
                    tearAndRepair();
                }
                check(before);
            }
            check(0);
            verify();
            assertThat(torn).isGreaterThanOrEqualTo(KILLS / 10);
            assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        } finally {
            ready.forEach(Process::destroyForcibly);
        }
    }

    private void writeUntilKilled(Process process, int receipts) throws IOException, InterruptedException {
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII);
                OutputStream in = process.getOutputStream()) {
            assertThat(out.readLine()).isEqualTo("ready");
            in.write('\n');
            in.flush();
            assertThat(out.readLine()).startsWith("open ");
            for (int i = 0; i < receipts; i++) {
                take(out.readLine());
            }
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                take(line);
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private void take(String line) {
        // The last line that a killed process says may be cut; a receipt that nobody could read acknowledges nothing.
        if (line.matches("receipt [0-9]+ [0-9a-f]{64}")) {
            acknowledged.add(line);
        } else {
            assertThat("receipt ")
                    .satisfiesAnyOf(
                            word -> assertThat(line).startsWith(word),
                            word -> assertThat(word).startsWith(line));
        }
    }

    /** A kill seldom tears a line, so some are torn by hand as well. */
    private void tearAndRepair() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            Path last = files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .reduce((a, b) -> b)
                    .orElseThrow();
            Files.writeString(last, "{\"open\":{\"salt\"", StandardOpenOption.APPEND);
        }
        mend();
    }

    private void mend() {
        assertThatThrownBy(() -> AuditTrail.in(directory, 1000))
                .isInstanceOfSatisfying(
                        AuditException.class, e -> assertThat(e.reason()).isEqualTo(AuditException.Reason.TORN))
                .hasMessageContaining("AuditTrail.repair");
        TrailRepair repair = AuditTrail.repair(directory);
        assertThat(repair.rest()).isPresent();
        assertThat(repair.missing()).isZero();
        torn++;
    }

    private AuditTrail open() {
        try {
            return AuditTrail.in(directory, 1000);
        } catch (AuditException e) {
            assertThat(e.reason()).isEqualTo(AuditException.Reason.TORN);
            mend();
            return AuditTrail.in(directory, 1000);
        }
    }

    private void verify() {
        try (AuditTrail trail = open()) {
            List<Receipt> receipts = acknowledged.stream()
                    .map(line -> line.split(" ", -1))
                    .map(words -> new Receipt(
                            Long.parseLong(words[1]),
                            trail.record(Long.parseLong(words[1])).at(),
                            Hash.parse(words[2])))
                    .toList();
            assertThat(trail.verify(List.of(), receipts))
                    .isEqualTo(new Verification.Intact(0, trail.size(), trail.root(), List.of(), List.of()));
        }
    }

    private void check(int from) {
        try (AuditTrail trail = open()) {
            Hash root = trail.root();
            for (String line : acknowledged.subList(from, acknowledged.size())) {
                String[] words = line.split(" ", -1);
                long number = Long.parseLong(words[1]);
                assertThat(trail.prove(number).proves(Hash.parse(words[2]), root))
                        .as(line)
                        .isTrue();
                assertThat(trail.record(number).number()).isEqualTo(number);
            }
            assertThat(trail.size()).isGreaterThanOrEqualTo(acknowledged.size());
        }
    }
}
