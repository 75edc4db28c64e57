package se.varsam.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.varsam.audit.Verification.Broken;
import se.varsam.audit.Verification.Fault;
import se.varsam.audit.store.RawLog;
import se.varsam.audit.tree.MerkleTree;

/**
 * Checks a whole trail: its parts beside each other; and where one does not fit, from its beginning on once more in order, so
 * that the first fault is named exactly.
 */
final class TrailCheck {

    private final RawLog log;
    private final List<Checkpoint> checkpoints;
    private final List<Receipt> receipts;
    private final long size;
    private final KeptHashes kept;

    private TrailCheck(RawLog log, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts) {
        this.log = log;
        this.checkpoints = List.copyOf(checkpoints);
        this.receipts = List.copyOf(receipts);
        this.size = MerkleTree.leaves(log.hashes());
        this.kept = new KeptHashes(log);
    }

    static Verification of(RawLog log, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts)
            throws IOException {
        try {
            return new TrailCheck(log, checkpoints, receipts).verify();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private Verification verify() throws IOException {
        long first = log.first();
        Optional<Stop> before =
                new Walk(log, 0, Math.min(first, size)).overPruned().stop();
        List<Walk> walks = new ArrayList<>();
        Optional<Stop> stop = before.isPresent() ? before : first > size ? Optional.of(Stop.atEnd(size)) : walk(walks);
        long good = stop.map(Stop::number).orElse(size);
        List<Broken> found = new ArrayList<>();
        List<Numbered.Told> cuts =
                walks.stream().flatMap(walk -> walk.cuts().stream()).toList();
        rewritten(good, cuts).ifPresent(found::add);
        if (stop.isPresent()) {
            found.add(broken(stop.get()));
        } else {
            told(walks, cuts).ifPresent(found::add);
        }
        walks.forEach(walk -> walk.flaw().ifPresent(found::add));
        return found.stream()
                .min(Comparator.comparingLong(Broken::number))
                .<Verification>map(each -> each)
                .orElseGet(() -> new Verification.Intact(
                        first,
                        size,
                        root(size),
                        cuts.stream().map(Numbered.Told::pruned).toList(),
                        unfinished(walks)));
    }

    private Hash root(long count) {
        return Hash.of(MerkleTree.root(kept, count));
    }

    /** What records tell to be forgotten, and is still there. */
    private static List<Long> unfinished(List<Walk> walks) {
        return walks.stream()
                .flatMap(walk -> walk.forgotten().stream())
                .filter(number -> walks.stream().anyMatch(walk -> walk.isHiding(number)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Goes over all lines, and tells where that came to a halt. */
    private Optional<Stop> walk(List<Walk> walks) throws IOException {
        List<RawLog.Part> parts = log.parts();
        if (parts.isEmpty()) {
            return new Walk(log, log.first(), size).stop();
        }
        walks.addAll(IntStream.range(0, parts.size())
                .parallel()
                .mapToObj(i -> alone(parts, i))
                .toList());
        int fitting = 0;
        while (fitting < walks.size() && isFitting(parts, walks, fitting)) {
            fitting++;
        }
        if (fitting == walks.size()) {
            return Optional.empty();
        }
        int from = Math.max(0, fitting - 1);
        walks.subList(from, walks.size()).clear();
        Walk rest = new Walk(log, from == 0 ? log.first() : walks.get(from - 1).next(), size);
        for (RawLog.Part part : parts.subList(from, parts.size())) {
            rest.over(part);
        }
        walks.add(rest);
        return rest.stop();
    }

    private Walk alone(List<RawLog.Part> parts, int i) {
        long from = parts.get(i).first();
        long to = i + 1 < parts.size() ? parts.get(i + 1).first() : size;
        try {
            boolean isWithin = from >= 0 && from <= to && to <= size;
            return isWithin ? new Walk(log, from, to).over(parts.get(i)) : new Walk(log, 0, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isFitting(List<RawLog.Part> parts, List<Walk> walks, int i) {
        boolean isInTime = i == 0 || !walks.get(i).beginsBefore(walks.get(i - 1));
        boolean begins = i > 0 || parts.get(0).first() == log.first();
        return walks.get(i).isThrough() && begins && isInTime;
    }

    private Broken broken(Stop stop) throws IOException {
        Fault fault = new Diagnosis(log, size, receipts).of(stop);
        long number = stop.number();
        long once = Math.max(size, known());
        if (fault == Fault.CUT_TAIL || (fault == Fault.TORN_TAIL && once > number)) {
            return new Broken(number, once, Fault.CUT_TAIL, stop.place());
        }
        return new Broken(number, number + 1, fault, stop.place());
    }

    /** How many records there were once, as is known from outside. */
    private long known() {
        return Math.max(
                checkpoints.stream().mapToLong(Checkpoint::size).max().orElse(0),
                receipts.stream().mapToLong(each -> each.number() + 1).max().orElse(0));
    }

    /** What the records themselves say should be so, and what was there once as others know. */
    private Optional<Broken> told(List<Walk> walks, List<Numbered.Told> cuts) {
        Map<Long, String> erased = new TreeMap<>();
        Set<Long> forgotten = new TreeSet<>();
        for (Walk walk : walks) {
            erased.putAll(walk.erased());
            forgotten.addAll(walk.forgotten());
        }
        long pruned = cuts.stream().mapToLong(each -> each.cut().to()).max().orElse(0);
        erased.keySet().removeAll(forgotten);
        if (log.first() > pruned) {
            return Optional.of(new Broken(0, log.first(), Fault.DELETED, ""));
        } else if (!erased.isEmpty()) {
            Map.Entry<Long, String> first = erased.entrySet().iterator().next();
            return Optional.of(new Broken(first.getKey(), first.getKey() + 1, Fault.ERASED, first.getValue()));
        }
        if (known() > size) {
            return Optional.of(new Broken(size, known(), Fault.CUT_TAIL, ""));
        }
        boolean isRagged = MerkleTree.hashes(size) != log.hashes();
        return isRagged ? Optional.of(new Broken(size, size + 1, Fault.HASHES_DAMAGED, "")) : Optional.empty();
    }

    /** Whether what is known from outside, or told of a pruning, tells of other records than these, which fit their own hashes. */
    private Optional<Broken> rewritten(long good, List<Numbered.Told> cuts) {
        long until = Long.MAX_VALUE;
        for (Receipt each : receipts) {
            boolean isOther =
                    each.number() < good && !kept.isKept(each.leaf().bytes(), MerkleTree.hashes(each.number()));
            until = isOther ? Math.min(until, each.number() + 1) : until;
        }
        List<Checkpoint> fitting = new ArrayList<>();
        for (Checkpoint each : checkpoints) {
            if (each.size() <= good) {
                boolean isSame = each.root().equals(root(each.size()));
                until = isSame ? until : Math.min(until, each.size());
                if (isSame) {
                    fitting.add(each);
                }
            }
        }
        for (Numbered.Told each : cuts) {
            boolean isSame = each.cut().root().equals(root(each.cut().to()));
            until = isSame ? until : Math.min(until, each.cut().to());
        }
        if (until == Long.MAX_VALUE) {
            return Optional.empty();
        }
        long last = until;
        long from = fitting.stream()
                .mapToLong(Checkpoint::size)
                .filter(fits -> fits < last)
                .max()
                .orElse(0);
        return Optional.of(new Broken(from, until, Fault.REWRITTEN, ""));
    }
}
