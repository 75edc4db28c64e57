package se.varsam.audit.store;

import java.util.ArrayList;
import java.util.List;

/** Hashes that are counted on beyond those kept by somebody else, in memory, without touching what is kept. */
final class HashOverlay implements HashKeeper {

    private final HashKeeper kept;
    private final long own;
    private final List<byte[]> more = new ArrayList<>();

    HashOverlay(HashKeeper kept) {
        this.kept = kept;
        this.own = kept.count();
    }

    @Override
    public synchronized long count() {
        return own + more.size();
    }

    @Override
    public synchronized void add(List<byte[]> hashes) {
        more.addAll(hashes);
    }

    @Override
    public synchronized byte[] hash(long index) {
        return index < own ? kept.hash(index) : more.get((int) (index - own));
    }
}
