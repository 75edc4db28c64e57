package se.varsam.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.varsam.audit.Verification.Broken;
import se.varsam.audit.Verification.Fault;
import se.varsam.audit.store.RawLine;
import se.varsam.audit.store.RawLog;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.data.Sha256;

/**
 * Goes through lines in order and holds each against the hashes that are kept: its own, and the nodes that it completes. Comes
 * to a halt at the first that does not fit. One thread's own.
 */
final class Walk implements RawLog.LineReader {

    private static final int MOST_LEVELS = 63;

    private final KeptHashes kept;
    private final LeafScan leaf = new LeafScan();
    private final OpenScan open = new OpenScan(Sha256.newDigest());
    private final byte[][] left = new byte[MOST_LEVELS][];
    private final Map<Long, String> erased = new TreeMap<>();
    private final Set<Long> forgotten = new TreeSet<>();
    private final long end;
    private final long from;
    private final BitSet hiding = new BitSet();
    private final List<Numbered.Told> cuts = new ArrayList<>();
    private long next;
    private byte[] begins = {};
    private byte[] time = {};
    private Optional<Stop> stop = Optional.empty();
    private Optional<Broken> flaw = Optional.empty();

    /** A walk over records from one to before another; the kept hashes of those before it are taken as they are. */
    Walk(RawLog log, long from, long end) {
        this.kept = new KeptHashes(log);
        this.from = from;
        this.next = from;
        this.end = end;
        for (int level = 0; level < MOST_LEVELS && from >> level != 0; level++) {
            if (((from >> level) & 1) == 1) {
                left[level] = kept.hash(MerkleTree.index(level, (from >> level) - 1));
            }
        }
    }

    /** {@return the same walk, after lines that come behind} */
    Walk over(RawLog.Part part) throws IOException {
        if (stop.isEmpty()) {
            part.read(this);
        }
        return this;
    }

    /** Goes over records that are no longer there, of which the hashes are. */
    Walk overPruned() {
        while (next < end && stop.isEmpty()) {
            byte[] hash = kept.hash(MerkleTree.hashes(next));
            if (completes(hash)) {
                next++;
            } else {
                stop = Optional.of(new Stop(next, Stop.Trouble.NODE, next, Hash.of(hash), "", ""));
            }
        }
        return this;
    }

    @Override
    public boolean take(RawLine line) {
        if (line.shape() != RawLine.Shape.WHOLE) {
            boolean isTorn = line.shape() == RawLine.Shape.TORN;
            stop = Optional.of(new Stop(
                    next, isTorn ? Stop.Trouble.TORN : Stop.Trouble.SHAPE, -1, Hash.ofContent(), "", Stop.place(line)));
            return false;
        }
        boolean isRecord = leaf.scan(line.bytes(), line.leafFrom(), line.leafTo());
        byte[] hash = MerkleTree.leafHash(line.bytes(), line.leafFrom(), line.leafTo());
        if (next >= end) {
            return halt(Stop.Trouble.BEYOND, line, hash);
        } else if (!isRecord || leaf.number() != next || !kept.isKept(hash, MerkleTree.hashes(next))) {
            return halt(Stop.Trouble.LEAF, line, hash);
        } else if (!completes(hash)) {
            return halt(Stop.Trouble.NODE, line, hash);
        }
        look(line);
        remember(line);
        next++;
        return true;
    }

    /** Looks at what the hashes do not tell; the walk goes on in any case. */
    private void look(RawLine line) {
        OpenScan.State state = open.state(line, leaf);
        if (state == OpenScan.State.CHANGED) {
            flawed(Fault.OPEN_PART_CHANGED, line);
        } else if (state == OpenScan.State.ERASED) {
            erased.put(next, Stop.place(line));
        } else if (leaf.hides()) {
            hiding.set((int) (next - from));
        }
        int order = time.length == 0 ? 1 : leaf.compareTime(time);
        if (order < 0) {
            flawed(Fault.TIME_BACKWARDS, line);
        } else if (order > 0) {
            time = leaf.time();
            begins = begins.length == 0 ? time : begins;
        }
    }

    private void flawed(Fault fault, RawLine line) {
        if (flaw.isEmpty()) {
            flaw = Optional.of(new Broken(next, next + 1, fault, Stop.place(line)));
        }
    }

    private boolean halt(Stop.Trouble trouble, RawLine line, byte[] hash) {
        String text =
                new String(line.bytes(), line.leafFrom(), line.leafTo() - line.leafFrom(), StandardCharsets.UTF_8);
        stop = Optional.of(new Stop(next, trouble, leaf.number(), Hash.of(hash), text, Stop.place(line)));
        return false;
    }

    /** Whether the nodes that a leaf completes are kept as they must be. */
    private boolean completes(byte[] leafHash) {
        byte[] hash = leafHash;
        int level = 0;
        long first = MerkleTree.hashes(next);
        for (; ((next >> level) & 1) == 1; level++) {
            hash = MerkleTree.nodeHash(left[level], hash);
            if (!kept.isKept(hash, first + level + 1)) {
                return false;
            }
        }
        left[level] = hash;
        return true;
    }

    /** What a record says of others, which were written before it. */
    private void remember(RawLine line) {
        if (leaf.isKind(AuditKind.FORGOTTEN)) {
            Numbered.in(line).filter(number -> number < next).ifPresent(forgotten::add);
        } else if (leaf.isKind(AuditKind.PRUNED)) {
            Numbered.cut(line, next).ifPresent(cuts::add);
        }
    }

    /** {@return whether it has come to its end without a halt} */
    boolean isThrough() {
        return stop.isEmpty() && next == end;
    }

    Optional<Stop> stop() {
        return stop.isEmpty() && next < end ? Optional.of(Stop.atEnd(next)) : stop;
    }

    /** {@return the first thing found wrong that hashes do not tell} */
    Optional<Broken> flaw() {
        return flaw;
    }

    /** {@return the number of the first record that it has not found right} */
    long next() {
        return next;
    }

    /** {@return what salts are gone, and where} */
    Map<Long, String> erased() {
        return erased;
    }

    Set<Long> forgotten() {
        return forgotten;
    }

    /** {@return whether it has come over a record whose salt is there} */
    boolean isHiding(long number) {
        return number >= from && number < next && hiding.get((int) (number - from));
    }

    /** {@return what records tell of prunings} */
    List<Numbered.Told> cuts() {
        return cuts;
    }

    /** {@return whether its first record is dated before the last one of a walk in front of it} */
    boolean beginsBefore(Walk front) {
        return begins.length > 0 && front.time.length > 0 && LeafScan.compareTimes(begins, front.time) < 0;
    }
}
