package se.varsam.audit.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps records while the program runs. */
public final class MemoryStore implements Store {

    private final List<Entry> entries = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private Instant last = Instant.EPOCH;
    private long first;
    private boolean isClosed;

    @Override
    public synchronized long size() {
        return first + entries.size();
    }

    @Override
    public synchronized long first() {
        return first;
    }

    @Override
    public synchronized Batch append(List<? extends Draft> drafts, Clock clock) throws IOException {
        if (isClosed) {
            throw new IOException("Loggen är stängd. / The trail is closed.");
        }
        Batch batch = Batch.of(drafts, size(), this, last, clock);
        entries.addAll(batch.entries());
        hashes.addAll(batch.hashes());
        last = batch.last();
        return batch;
    }

    @Override
    public synchronized void read(long from, long to, Consumer<Entry> reader) {
        List.copyOf(entries.subList((int) (from - first), (int) (to - first))).forEach(reader);
    }

    @Override
    public synchronized byte[] hash(long index) {
        return hashes.get((int) index);
    }

    @Override
    public synchronized void forget(long number) {
        int place = (int) (number - first);
        entries.set(place, new Entry("{}", entries.get(place).leaf()));
    }

    @Override
    public synchronized long cut(long newFirst) {
        long target = Math.min(Math.max(newFirst, first), size());
        entries.subList(0, (int) (target - first)).clear();
        first = target;
        return first;
    }

    @Override
    public synchronized RawLog raw() {
        return new MemoryLog(first, List.copyOf(entries), List.copyOf(hashes));
    }

    @Override
    public synchronized void close() {
        isClosed = true;
    }
}
