package se.varsam.audit.store;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.varsam.audit.tree.HashReader;

/** Keeps the records of one trail and the hashes of its tree. Thread-safe. */
public interface Store extends HashReader, AutoCloseable {

    /** {@return how many records were ever written} */
    long size();

    /** {@return the number of the first record that is still held; all before it are pruned} */
    long first();

    /**
     * What a store holds at one moment.
     *
     * @param first the number of the first record that is still held
     * @param size how many records were ever written
     */
    record Extent(long first, long size) {}

    /** {@return what it holds now} */
    default Extent extent() {
        return new Extent(first(), size());
    }

    /**
     * {@return what comes of some hashes, which a store may read all at once}
     *
     * @param use asks for the same hashes whatever they are, and may be run twice: first only to learn which ones
     * @param <T> what comes of them
     */
    default <T> T hashes(Function<HashReader, T> use) {
        return use.apply(this);
    }

    /**
     * Writes records at the end, all or none. When it returns, they are as safe as this store can make them.
     *
     * @param drafts the records
     * @param clock tells the time
     * @return what was written
     * @throws IOException when they could not be written
     */
    Batch append(List<? extends Draft> drafts, Clock clock) throws IOException;

    /**
     * Reads records in order.
     *
     * @param from the number of the first one, not below {@link #first}
     * @param to one more than the number of the last one
     * @param reader takes each
     * @throws IOException when they cannot be read
     */
    void read(long from, long to, Consumer<Entry> reader) throws IOException;

    /**
     * Forgets what is open in a record, for good.
     *
     * @param number its number
     * @throws IOException when it cannot be written
     */
    void forget(long number) throws IOException;

    /**
     * Prunes records from the beginning; their hashes stay.
     *
     * @param first the number of the first record to hold; a store may hold more
     * @return the number of the first record that is held now
     * @throws IOException when it cannot be written
     */
    long cut(long first) throws IOException;

    /**
     * {@return what is kept, as it stands now, to be checked}
     *
     * @throws IOException when it cannot be read
     */
    RawLog raw() throws IOException;

    @Override
    void close();
}
