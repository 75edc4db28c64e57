package se.varsam.audit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.data.JsonObject;

/**
 * Finds out how far a directory's records go. What the last mark vouches for is believed when its ends fit; what came later
 * is read, and hashes that are missing are made. Nothing but hashes is written, and none that is there is replaced.
 */
final class Recovery {

    private static final int NEAR = 1 << 12;

    private final Path directory;
    private final List<LogFile> files;
    private final HashFile kept;
    private final HashKeeper hashes;
    private final long standing;
    private final long marked;
    private long size;
    private long length;
    private Instant last = Instant.EPOCH;
    private OptionalLong torn = OptionalLong.empty();
    private boolean isUnfinished;

    /**
     * Looks through a directory.
     *
     * @param kept the hashes that stand in it
     * @param overlay whether hashes that are missing are kept in memory only
     */
    private Recovery(Path directory, HashFile kept, boolean overlay) throws IOException {
        this.directory = directory;
        this.kept = kept;
        this.standing = kept.standing();
        this.files = LogFile.all(directory);
        Optional<Mark> mark = Mark.read(directory);
        int file = 0;
        this.marked = mark.map(Mark::size).orElse(0L);
        if (mark.isPresent() && standing >= MerkleTree.hashes(mark.get().size())) {
            file = believe(mark.get());
            mark = Optional.empty();
        } else {
            beginAnew();
        }
        this.hashes = overlay ? new HashOverlay(kept) : kept;
        for (; file < files.size(); file++) {
            scan(file, length);
            length = file < files.size() - 1 ? 0 : length;
        }
        if (mark.isPresent()) {
            confirm(mark.get());
        }
    }

    /** Looks through a directory and makes the hashes that are missing. */
    static Recovery mending(Path directory, HashFile kept) throws IOException {
        return new Recovery(directory, kept, false);
    }

    /** Looks through a directory and writes nothing. */
    static Recovery reading(Path directory, HashFile kept) throws IOException {
        return new Recovery(directory, kept, true);
    }

    List<LogFile> files() {
        return files;
    }

    /** {@return how many records the last mark vouches for} */
    long marked() {
        return marked;
    }

    HashKeeper hashes() {
        return hashes;
    }

    long size() {
        return size;
    }

    /** {@return how far the whole records go in the last file} */
    long length() {
        return length;
    }

    Instant last() {
        return last;
    }

    /** {@return whether the last file ends with something that is no whole record} */
    boolean isTorn() {
        return torn.isPresent();
    }

    /** {@return whether that something has no end, as when it is being written} */
    boolean isUnfinished() {
        return isUnfinished;
    }

    /** {@return how many records the hashes know of that are not there} */
    long missing() throws IOException {
        long known = standing;
        while (known > hashes.count() && isZero(kept.standing(known - 1))) {
            known--;
        }
        long missing = 0;
        while (MerkleTree.hashes(size + missing) < known) {
            missing++;
        }
        return missing;
    }

    void refuseTorn() throws StoreException {
        if (torn.isPresent()) {
            throw Faults.torn(files.get(files.size() - 1).path(), torn.getAsLong());
        }
    }

    void refuseCut() throws IOException {
        long missing = missing();
        if (missing > 0) {
            throw Faults.damaged(
                    directory,
                    missing + " poster saknas i slutet av loggen; summorna vet om dem.",
                    missing + " records are missing at the end of the trail; the hashes know of them.");
        }
    }

    private void beginAnew() throws IOException {
        size = files.isEmpty() ? 0 : files.get(0).first();
        if (standing < MerkleTree.hashes(size)) {
            throw Faults.damaged(
                    directory.resolve(HashFile.NAME),
                    "summorna för gallrade poster är borta och kan inte göras om.",
                    "the hashes of pruned records are gone and cannot be made again.");
        }
        kept.trust(MerkleTree.hashes(size));
    }

    /** {@return the place among the files of the one that the mark names} */
    private int believe(Mark mark) throws IOException {
        kept.trust(MerkleTree.hashes(mark.size()));
        if (!Mark.hex(MerkleTree.root(kept, mark.size())).equals(mark.root())) {
            throw Faults.damaged(
                    directory.resolve(HashFile.NAME), "summorna är ändrade.", "the hashes have been changed.");
        }
        size = mark.size();
        length = mark.length();
        last = mark.last();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).name().equals(mark.file())) {
                fits(files.get(i), mark);
                return i;
            }
        }
        throw Faults.damaged(directory.resolve(mark.file()), "filen är borta.", "the file is gone.");
    }

    private void fits(LogFile file, Mark mark) throws IOException {
        boolean fits = Files.size(file.path()) >= length;
        for (long near = NEAR; fits && length > 0; near *= 16) {
            long start = Math.max(0, length - near);
            try (LogLines lines = new LogLines(file, start, length, this)) {
                int seen = 0;
                while (lines.next() && lines.end() < length) {
                    seen++;
                }
                if (seen > 0 || start == 0) {
                    fits = isLast(lines.raw(), mark.size() - 1);
                    break;
                }
            }
        }
        if (!fits) {
            throw Faults.damaged(
                    file.path(),
                    "filen är kortare eller annorlunda än när den senast märktes.",
                    "the file is shorter or other than when it was last marked.");
        }
    }

    private boolean isLast(RawLine line, long number) {
        return LogLine.number(line) == number && Arrays.equals(leafHash(line), kept.hash(MerkleTree.index(0, number)));
    }

    private static byte[] leafHash(RawLine line) {
        return MerkleTree.leafHash(Arrays.copyOfRange(line.bytes(), line.leafFrom(), line.leafTo()));
    }

    private void scan(int place, long start) throws IOException {
        LogFile file = files.get(place);
        if (start == 0 && file.first() != size) {
            throw Faults.damaged(
                    file.path(),
                    "filen fortsätter inte där den förra slutar: post " + size + " väntades.",
                    "the file does not go on where the one before ends: record " + size + " was expected.");
        }
        length = start;
        try (LogLines lines = new LogLines(file, start, file.length(), this)) {
            while (lines.next()) {
                RawLine line = lines.raw();
                Optional<JsonObject> leaf = LogLine.leaf(line, size);
                if (leaf.isEmpty() || !isTime(leaf.get())) {
                    isUnfinished = line.shape() == RawLine.Shape.TORN;
                    bad(file, place, lines.start());
                    return;
                }
                last = Instant.parse(leaf.get().text("at"));
                add(file, leafHash(line));
                length = lines.end();
            }
        }
    }

    private static boolean isTime(JsonObject leaf) {
        try {
            return Instant.parse(leaf.text("at")).isAfter(Instant.MIN);
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    /** A line that is no record: the end of what was being written, or damage to what was written already. */
    private void bad(LogFile file, int place, long at) throws IOException {
        boolean isKnown = missing() > 0;
        if (place < files.size() - 1 || (isKnown && !isUnfinished)) {
            throw Faults.damaged(
                    file.path(),
                    "från byte " + at + " står inte post " + size + " som den skrevs.",
                    "from byte " + at + " record " + size + " does not stand as it was written.");
        }
        torn = OptionalLong.of(at);
    }

    private void add(LogFile file, byte[] leaf) throws IOException {
        List<byte[]> made = MerkleTree.append(hashes, size, leaf);
        long index = hashes.count();
        for (byte[] hash : made) {
            byte[] there = index < standing ? kept.standing(index) : hash;
            if (!isZero(there) && !Arrays.equals(there, hash)) {
                throw Faults.damaged(
                        file.path(),
                        "post " + size + " och dess summa hör inte ihop.",
                        "record " + size + " and its hash do not belong together.");
            }
            index++;
        }
        hashes.add(made);
        size++;
    }

    private void confirm(Mark mark) throws IOException {
        if (mark.size() > size
                || !Mark.hex(MerkleTree.root(hashes, mark.size())).equals(mark.root())) {
            throw Faults.damaged(
                    directory,
                    "posterna är inte de som stod där vid det senaste märket.",
                    "the records are not those that stood there at the last mark.");
        }
    }

    private static boolean isZero(byte[] hash) {
        for (byte b : hash) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
