package se.varsam.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.audit.store.StoreContract.AT_NOON;
import static se.varsam.audit.store.StoreContract.drafts;
import static se.varsam.audit.store.StoreContract.leafHash;
import static se.varsam.audit.store.StoreContract.read;
import static se.varsam.audit.store.StoreContract.root;
import static se.varsam.audit.store.StoreContract.rootOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.audit.tree.MerkleTree;

class DirectoryCrashIT {

    private static final int SIZE = 13;
    private static final String LAST_FILE = "audit-000000000010.jsonl";

    @TempDir
    Path temporary;

    private final List<Entry> written = new ArrayList<>();
    private Path crashed;
    private Path closed;
    private int copies;

    /** Thirteen records, five to a file; the mark is at the tenth when it crashes, at the end when it closes. */
    @BeforeEach
    void write() throws IOException {
        Path directory = temporary.resolve("trail");
        DirectoryStore store = DirectoryStore.open(directory, 5);
        for (int i = 0; i < SIZE; i++) {
            written.addAll(store.append(drafts(1), AT_NOON).entries());
        }
        crashed = Directories.copy(directory, temporary.resolve("crashed"));
        store.close();
        closed = Directories.copy(directory, temporary.resolve("closed"));
    }

    private Path copy(Path from) throws IOException {
        return Directories.copy(from, temporary.resolve("copy-" + copies++));
    }

    private static void refuses(ThrowingCallable what, StoreException.Fault fault) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.fault()).as(e.getMessage()).isEqualTo(fault));
    }

    private void holds(Path directory, int size) throws IOException {
        try (DirectoryStore store = DirectoryStore.open(directory, 5)) {
            assertThat(store.size()).isEqualTo(size);
            assertThat(read(store, 0, size)).isEqualTo(written.subList(0, size));
            store.append(drafts(1), AT_NOON);
            assertThat(root(store))
                    .isEqualTo(rootOf(read(store, 0, size + 1).stream()
                            .map(StoreContract::leafHash)
                            .toList()));
        }
    }

    @Test
    void isWholeAfterACrashBetweenRecords() throws IOException {
        holds(copy(crashed), SIZE);
        holds(copy(closed), SIZE);
        assertThat(Files.readString(crashed.resolve("mark"))).contains("\"size\":10");
        assertThat(Files.readString(closed.resolve("mark"))).contains("\"size\":13");
    }

    @Test
    void findsATornTailAtEveryByteAndMovesItOnRequestOnly() throws IOException {
        byte[] log = Files.readAllBytes(crashed.resolve(LAST_FILE));
        int checked = 0;
        for (int end = 0; end <= log.length; end++) {
            Path copy = copy(crashed);
            Directories.truncate(copy.resolve(LAST_FILE), end);
            String kept = new String(log, 0, end, StandardCharsets.UTF_8);
            int whole = 10 + (int) kept.chars().filter(c -> c == '\n').count();
            Directories.truncate(copy.resolve("hashes"), 32 * MerkleTree.hashes(whole));
            if (end > 0 && log[end - 1] != '\n') {
                Map<String, String> before = Directories.logs(copy);
                refuses(() -> DirectoryStore.open(copy, 5), StoreException.Fault.TORN);
                assertThat(Directories.logs(copy)).isEqualTo(before);
                DirectoryReader reader = DirectoryReader.open(copy);
                assertThat(reader.size()).isEqualTo(whole);
                reader.close();

                DirectoryRepair done = DirectoryRepair.repair(copy);

                int line = lastLine(log, end);
                assertThat(done.size()).isEqualTo(whole);
                assertThat(done.missing()).isZero();
                assertThat(done.moved()).isEqualTo(end - line);
                assertThat(Files.readAllBytes(done.rest().orElseThrow())).isEqualTo(Arrays.copyOfRange(log, line, end));
                checked++;
            }
            holds(copy, whole);
        }
        assertThat(checked).isGreaterThan(300);
    }

    private static int lastLine(byte[] log, int end) {
        int line = end;
        while (line > 0 && log[line - 1] != '\n') {
            line--;
        }
        return line;
    }

    @Test
    void tellsATailThatWasCutFromOneThatWasNotWritten() throws IOException {
        byte[] log = Files.readAllBytes(crashed.resolve(LAST_FILE));
        for (Path from : List.of(crashed, closed)) {
            Path copy = copy(from);
            Directories.truncate(copy.resolve(LAST_FILE), lastLine(log, log.length - 1));
            refuses(() -> DirectoryStore.open(copy, 5), StoreException.Fault.DAMAGED);
        }
    }

    @Test
    void findsAnEditOfWhatCameAfterTheMark() throws IOException {
        Path copy = copy(crashed);
        String log = Files.readString(copy.resolve(LAST_FILE));
        Files.writeString(copy.resolve(LAST_FILE), log.replaceFirst("åäö", "åäå"));

        refuses(() -> DirectoryStore.open(copy, 5), StoreException.Fault.DAMAGED);
    }

    @Test
    void findsAFileThatIsGone() throws IOException {
        for (Path from : List.of(crashed, closed)) {
            Path copy = copy(from);
            Files.delete(copy.resolve(LAST_FILE));
            refuses(() -> DirectoryStore.open(copy, 5), StoreException.Fault.DAMAGED);
            refuses(() -> DirectoryRepair.repair(copy), StoreException.Fault.DAMAGED);
        }
        Path copy = copy(crashed);
        Files.delete(copy.resolve("mark"));
        Files.delete(copy.resolve("hashes"));
        Files.delete(copy.resolve("audit-000000000005.jsonl"));
        refuses(() -> DirectoryStore.open(copy, 5), StoreException.Fault.DAMAGED);
    }

    @Test
    void makesHashesThatAreMissingAtEveryByte() throws IOException {
        long full = Files.size(closed.resolve("hashes"));
        assertThat(full).isEqualTo(32 * MerkleTree.hashes(SIZE));
        for (Path from : List.of(crashed, closed)) {
            Path without = copy(from);
            Files.delete(without.resolve("hashes"));
            holds(without, SIZE);
            Path unmarked = copy(from);
            Files.delete(unmarked.resolve("mark"));
            holds(unmarked, SIZE);
            for (long end = 0; end < full; end += 13) {
                Path copy = copy(from);
                Directories.truncate(copy.resolve("hashes"), end);
                holds(copy, SIZE);
            }
        }
    }

    @Test
    void doesNotBelieveHashesThatDoNotBelongAndMakesThemAgainOnRequestOnly() throws IOException {
        long first = 32 * MerkleTree.hashes(10);
        long full = Files.size(crashed.resolve("hashes"));
        int checked = 0;
        for (long at = first; at < full; at += 5) {
            Path copy = copy(crashed);
            Directories.flip(copy.resolve("hashes"), at);
            refuses(() -> DirectoryStore.open(copy, 5), StoreException.Fault.DAMAGED);
            DirectoryRepair done = DirectoryRepair.repair(copy);
            assertThat(done.oldHashes()).isPresent();
            holds(copy, SIZE);
            checked++;
        }
        assertThat(checked).isEqualTo((int) (full - first + 4) / 5).isPositive();
        Path peak = copy(closed);
        Directories.flip(peak.resolve("hashes"), 32 * MerkleTree.index(3, 0));
        refuses(() -> DirectoryStore.open(peak, 5), StoreException.Fault.DAMAGED);
    }

    @Test
    void doesNotMakeHashesForRecordsThatWereChanged() throws IOException {
        Path copy = copy(closed);
        Path log = copy.resolve("audit-000000000000.jsonl");
        Files.writeString(log, Files.readString(log).replaceFirst("åäö", "åäå"));
        Files.delete(copy.resolve("hashes"));

        refuses(() -> DirectoryStore.open(copy, 5), StoreException.Fault.DAMAGED);
        refuses(() -> DirectoryRepair.repair(copy), StoreException.Fault.DAMAGED);
    }

    @Test
    void showsTheDamagedAsItStands() throws IOException {
        Path copy = copy(crashed);
        Files.writeString(copy.resolve("audit-000000000005.jsonl"), "nonsense\n");
        Files.writeString(copy.resolve(LAST_FILE), "{\"open\":");
        List<String> lines = new ArrayList<>();

        try (DirectoryReader reader = DirectoryReader.open(copy)) {
            RawLog raw = reader.raw();
            for (RawLog.Part part : raw.parts()) {
                part.read(line -> lines.add(line.shape() + " " + line.file() + ":" + line.line()));
            }
            assertThat(raw.hashes()).isEqualTo(MerkleTree.hashes(SIZE));
            assertThat(raw.hashes(0, 1)).isEqualTo(leafHash(written.get(0)));
        }

        assertThat(lines)
                .hasSize(7)
                .contains("WHOLE audit-000000000000.jsonl:5")
                .endsWith("MALFORMED audit-000000000005.jsonl:1", "TORN " + LAST_FILE + ":1");
    }
}
