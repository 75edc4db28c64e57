package se.varsam.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.varsam.audit.store.Entry;
import se.varsam.audit.store.Store;
import se.varsam.audit.store.StoreException;
import se.varsam.audit.tree.HashReader;
import se.varsam.audit.tree.MerkleTree;

/** Reads what a store holds, and proves it; whatever fails, fails as an {@link AuditException}. */
record Records(Store store) {

    private static final long AT_ONCE = 1000;

    long size() {
        return looking(store::size);
    }

    Store.Extent extent() {
        return looking(store::extent);
    }

    Hash root(long size) {
        return looking(() -> store.hashes(kept -> Hash.of(MerkleTree.root(kept, size))));
    }

    void read(long from, long to, Consumer<Entry> reader) {
        held(from, to);
        try {
            store.read(from, to, reader);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** {@return what is read out of one record} */
    <T> T one(long number, Function<Entry, T> reading) {
        List<T> found = new ArrayList<>();
        read(number, number + 1, entry -> found.add(reading.apply(entry)));
        return found.get(0);
    }

    /** {@return the last record of a sort, looked for from the end} */
    Optional<AuditRecord> last(Predicate<AuditRecord> sort) {
        Store.Extent extent = extent();
        for (long end = extent.size(); end > extent.first(); end -= AT_ONCE) {
            List<AuditRecord> found = new ArrayList<>();
            read(Math.max(extent.first(), end - AT_ONCE), end, entry -> found.add(RecordText.read(entry)));
            found.removeIf(sort.negate());
            if (!found.isEmpty()) {
                return Optional.of(found.get(found.size() - 1));
            }
        }
        return Optional.empty();
    }

    InclusionProof prove(long number) {
        long size = size();
        exists(number, size);
        return new InclusionProof(number, size, path(kept -> MerkleTree.inclusion(kept, number, size)));
    }

    ConsistencyProof proveSince(long older) {
        long size = size();
        exists(older - 1, size);
        return new ConsistencyProof(older, size, path(kept -> MerkleTree.consistency(kept, older, size)));
    }

    /** Refuses records that never were, or are pruned. */
    void held(long from, long to) {
        Store.Extent extent = extent();
        if (to > from) {
            exists(to - 1, extent.size());
            exists(from, extent.size());
        }
        long first = extent.first();
        if (from < first) {
            throw new AuditException(
                    AuditException.Reason.PRUNED,
                    "Post " + from + " är gallrad; den första som finns kvar är " + first + ".",
                    "Record " + from + " is pruned; the first one held is " + first + ".");
        }
    }

    static AuditException unreadable(IOException e) {
        return e instanceof StoreException refused
                ? InDirectory.refusal(refused)
                : new AuditException(
                        AuditException.Reason.UNREADABLE, "Loggen går inte att läsa.", "The trail cannot be read.", e);
    }

    private static <T> T looking(Supplier<T> at) {
        try {
            return at.get();
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        }
    }

    private static void exists(long number, long size) {
        if (number < 0 || number >= size) {
            throw new AuditException(
                    AuditException.Reason.UNKNOWN_RECORD,
                    "Post " + number + " finns inte; loggen har " + size + " poster, räknade från 0.",
                    "There is no record " + number + "; the trail has " + size + ", counted from 0.");
        }
    }

    private List<Hash> path(Function<HashReader, List<byte[]>> path) {
        return looking(() -> store.hashes(path)).stream().map(Hash::of).toList();
    }
}
