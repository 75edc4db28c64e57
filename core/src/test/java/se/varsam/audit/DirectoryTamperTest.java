package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.audit.store.DirectoryStore;
import se.varsam.audit.store.Store;

class DirectoryTamperTest extends TamperContract {

    private static final int PER_FILE = 3;

    @TempDir
    Path directory;

    @Override
    Subject subject() throws IOException {
        Store store = DirectoryStore.open(directory.resolve("trail"), PER_FILE);
        return new OnDisk(directory, store, new AuditTrail(store, Clock.systemUTC()), new ArrayList<>());
    }

    /** Files, edited by one who may write to them past the trail. */
    record OnDisk(Path directory, Store store, AuditTrail trail, List<Kept.Line> written) implements Subject {

        @Override
        public Kept kept() throws IOException {
            Kept kept = Kept.of(store.raw());
            written.addAll(kept.lines()
                    .subList((int) (written.size() - kept.first()), kept.lines().size()));
            return kept;
        }

        /** Whether lines are edited in the files where they stood, or all files are written anew, shows alike. */
        @Override
        public Verification verify(Kept tampered, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts)
                throws IOException {
            Verification edited = verify(tampered, inPlace(tampered), checkpoints, receipts);
            Verification anew = verify(tampered, inTurn(tampered.lines().size()), checkpoints, receipts);
            assertThat(withoutPlace(anew)).isEqualTo(withoutPlace(edited));
            return edited;
        }

        private Verification verify(
                Kept tampered, int[] files, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts)
                throws IOException {
            Path copy = directory.resolve("tampered");
            write(tampered, files, copy);
            try (AuditTrail reading = AuditTrail.reading(copy)) {
                return reading.verify(checkpoints, receipts);
            }
        }

        private static Verification withoutPlace(Verification found) {
            return found instanceof Verification.Broken broken
                    ? new Verification.Broken(broken.number(), broken.until(), broken.fault(), "")
                    : found;
        }

        private static int[] inTurn(int lines) {
            int[] files = new int[lines];
            for (int i = 0; i < lines; i++) {
                files[i] = i / PER_FILE;
            }
            return files;
        }

        /** In which file each line stands when the others stay where they were. */
        private int[] inPlace(Kept tampered) {
            int first = (int) tampered.first();
            List<Kept.Line> before = written.subList(first, written.size());
            List<Kept.Line> now = tampered.lines();
            int same = 0;
            while (same < Math.min(before.size(), now.size())
                    && before.get(same).equals(now.get(same))) {
                same++;
            }
            int[] files = new int[now.size()];
            for (int i = 0; i < files.length; i++) {
                int moved = i < same ? i : Math.max(same, i + before.size() - now.size());
                files[i] = Math.min(moved, before.size() - 1) / PER_FILE;
            }
            return files;
        }

        private void write(Kept tampered, int[] files, Path copy) throws IOException {
            Path trail = directory.resolve("trail");
            Files.createDirectories(copy);
            try (Stream<Path> old = Files.list(copy)) {
                for (Path each : old.toList()) {
                    Files.delete(each);
                }
            }
            Files.copy(trail.resolve("FORMAT"), copy.resolve("FORMAT"));
            Files.copy(trail.resolve("mark"), copy.resolve("mark"));
            ByteArrayOutputStream hashes = new ByteArrayOutputStream();
            tampered.hashes().forEach(hashes::writeBytes);
            Files.write(copy.resolve("hashes"), hashes.toByteArray());
            int last = files.length == 0 ? 0 : files[files.length - 1];
            for (int file = 0; file <= last; file++) {
                StringBuilder lines = new StringBuilder();
                for (int i = 0; i < files.length; i++) {
                    lines.append(files[i] == file ? text(tampered.lines().get(i)) : "");
                }
                String name =
                        String.format(Locale.ROOT, "audit-%012d.jsonl", tampered.first() + (long) file * PER_FILE);
                Files.writeString(copy.resolve(name), lines, StandardCharsets.UTF_8);
            }
        }

        private static String text(Kept.Line line) {
            if (line.leaf().isEmpty()) {
                return line.open().equals("torn") ? "{\"open\":{\"salt\":\"" : "junk\n";
            }
            return "{\"open\":" + line.open() + ",\"leaf\":" + line.leaf() + "}\n";
        }

        /** Whole files are pruned, and the last one never. */
        @Override
        public long heldAfterPruning() {
            return SIZE / PER_FILE * PER_FILE;
        }

        @Override
        public void close() {
            trail.close();
        }
    }
}
