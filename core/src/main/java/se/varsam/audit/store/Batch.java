package se.varsam.audit.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.varsam.audit.tree.HashReader;
import se.varsam.audit.tree.MerkleTree;

/**
 * Records that are written together, and the hashes that they add to the tree.
 *
 * @param first the number of the first one
 * @param entries the records
 * @param leaves the hash of each
 * @param hashes all hashes to keep
 * @param last the time of the last one
 */
public record Batch(long first, List<Entry> entries, List<byte[]> leaves, List<byte[]> hashes, Instant last) {

    /**
     * Numbers, dates and hashes records. A clock that has gone back is told in the record; its time is that of the record in
     * front.
     *
     * @param drafts the records
     * @param size how many there are already
     * @param kept the hashes kept so far
     * @param previous the time of the last one
     * @param clock tells the time
     * @return what to write
     */
    public static Batch of(List<? extends Draft> drafts, long size, HashReader kept, Instant previous, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean isBehind = now.isBefore(previous);
        Instant at = isBehind ? previous : now;
        long behind = isBehind ? ChronoUnit.MICROS.between(now, previous) : 0;
        List<Entry> entries = new ArrayList<>(drafts.size());
        List<byte[]> leaves = new ArrayList<>(drafts.size());
        List<byte[]> hashes = new ArrayList<>(2 * drafts.size());
        long before = MerkleTree.hashes(size);
        HashReader all = index -> index < before ? kept.hash(index) : hashes.get((int) (index - before));
        for (Draft draft : drafts) {
            long number = size + entries.size();
            Entry entry = draft.entry(number, at, behind);
            byte[] leaf = MerkleTree.leafHash(entry.leaf().getBytes(StandardCharsets.UTF_8));
            hashes.addAll(MerkleTree.append(all, number, leaf));
            entries.add(entry);
            leaves.add(leaf);
        }
        return new Batch(size, entries, leaves, hashes, at);
    }
}
