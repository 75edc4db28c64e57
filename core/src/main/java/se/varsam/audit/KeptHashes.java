package se.varsam.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import se.varsam.audit.store.RawLog;
import se.varsam.audit.tree.HashReader;
import se.varsam.audit.tree.MerkleTree;

/** Reads the hashes that a store keeps, many at a time when they are read in order. Not thread-safe. */
final class KeptHashes implements HashReader {

    private static final int AT_ONCE = 4096;

    private final RawLog log;
    private byte[] chunk = {};
    private long from;

    KeptHashes(RawLog log) {
        this.log = log;
    }

    @Override
    public byte[] hash(long index) {
        int place = place(index);
        return Arrays.copyOfRange(chunk, place, place + MerkleTree.HASH);
    }

    boolean isKept(byte[] hash, long index) {
        int place = place(index);
        return Arrays.equals(hash, 0, MerkleTree.HASH, chunk, place, place + MerkleTree.HASH);
    }

    private int place(long index) {
        if (index < from || index >= from + chunk.length / MerkleTree.HASH) {
            try {
                chunk = log.hashes(index, (int) Math.min(AT_ONCE, log.hashes() - index));
                from = index;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return (int) (index - from) * MerkleTree.HASH;
    }
}
