package se.varsam.audit.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.data.WholeFile;

/**
 * Keeps records in a directory: JSON Lines in files that are named after their first record, and the hashes beside them. A
 * record that was acknowledged is on the disk. What is written goes through files that an interrupt does not close.
 */
public final class DirectoryStore implements Store {

    /** How many records a file holds before the next one begins, unless said otherwise. */
    public static final int PER_FILE = 1 << 16;

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryStore.class);
    private static final int PER_MARK = 1 << 14;

    private final Path directory;
    private final int perFile;
    private final DirectoryLock lock;
    private final HashFile hashes;
    private final Object overwriting = new Object();
    private final LogLine.Buffer buffer = new LogLine.Buffer();
    private volatile List<LogFile> files;
    private volatile long size;
    private RandomAccessFile log;
    private long length;
    private Instant last;
    private long marked;
    private State state = State.OPEN;

    private enum State {
        OPEN,
        /** The hashes may not be on the disk: no mark may say so. */
        UNMARKED,
        BROKEN,
        CLOSED
    }

    private DirectoryStore(Path directory, int perFile, DirectoryLock lock, HashFile hashes) throws IOException {
        this.directory = directory;
        this.perFile = perFile;
        this.lock = lock;
        this.hashes = hashes;
        Recovery found = Recovery.mending(directory, hashes);
        found.refuseTorn();
        found.refuseCut();
        hashes.trim();
        this.size = found.size();
        this.last = found.last();
        this.length = found.length();
        this.files = found.files().isEmpty() ? List.of(LogFile.of(directory, 0)) : found.files();
        this.log = open(current());
        if (found.files().isEmpty()) {
            WholeFile.forceNames(directory);
        }
        this.marked = found.marked();
        mark();
    }

    /**
     * Opens a directory for writing; makes it when it is missing.
     *
     * @param directory where
     * @param perFile how many records a file holds before the next one begins
     * @return the store
     * @throws IOException when it cannot be written to
     */
    public static DirectoryStore open(Path directory, int perFile) throws IOException {
        Files.createDirectories(directory);
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            Format.check(directory);
            HashFile hashes = HashFile.open(directory);
            try {
                return new DirectoryStore(directory, perFile, lock, hashes);
            } catch (IOException | RuntimeException e) {
                hashes.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long first() {
        return files.get(0).first();
    }

    @Override
    public synchronized Batch append(List<? extends Draft> drafts, Clock clock) throws IOException {
        writable();
        Batch batch = Batch.of(drafts, size, hashes, last, clock);
        buffer.reset();
        batch.entries().forEach(entry -> LogLine.write(entry, buffer));
        rotate();
        try {
            log.seek(length);
            log.write(buffer.array(), 0, buffer.size());
            log.getFD().sync();
            isThere();
            hashes.add(batch.hashes());
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
        length += buffer.size();
        last = batch.last();
        size += batch.entries().size();
        if (size - marked >= PER_MARK) {
            tryMark();
        }
        return batch;
    }

    private void writable() throws StoreException {
        if (state == State.CLOSED) {
            throw Faults.closed(directory);
        }
        if (state == State.BROKEN) {
            throw Faults.broken(directory, new IOException("broken"));
        }
    }

    /** Begins the next file when this one is full. */
    private void rotate() throws IOException {
        if (size - current().first() < perFile) {
            return;
        }
        tryMark();
        LogFile next = LogFile.of(directory, size);
        RandomAccessFile opened = open(next);
        try {
            opened.setLength(0);
            opened.getFD().sync();
            WholeFile.forceNames(directory);
            log.close();
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
        log = opened;
        length = 0;
        List<LogFile> more = new ArrayList<>(files);
        more.add(next);
        files = Collections.unmodifiableList(more);
    }

    /** A file that was deleted or replaced takes every byte, and keeps none. */
    private void isThere() throws IOException {
        if (!Files.exists(current().path()) || Files.size(current().path()) != length + buffer.size()) {
            throw Faults.vanished(current().path());
        }
    }

    private void takeBack(Exception why) {
        try {
            hashes.trim();
            log.setLength(length);
            log.getFD().sync();
            if (!Files.exists(current().path())) {
                state = State.BROKEN;
            }
        } catch (IOException e) {
            why.addSuppressed(e);
            state = State.BROKEN;
        }
    }

    private void tryMark() {
        try {
            mark();
        } catch (IOException e) {
            // The records are safe. Only the next opening takes longer, and no later mark may vouch for lost hashes.
            state = State.UNMARKED;
            LOG.warn("Loggens märke kunde inte skrivas. / The trail's mark could not be written.", e);
        }
    }

    private void mark() throws IOException {
        if (state == State.UNMARKED || size == marked) {
            return;
        }
        hashes.force();
        String root = Mark.hex(MerkleTree.root(hashes, size));
        new Mark(size, current().name(), length, last, root).write(directory);
        marked = size;
    }

    @Override
    public void read(long from, long to, Consumer<Entry> reader) throws IOException {
        new LogReader(directory, files, overwriting).read(from, to, reader);
    }

    @Override
    public byte[] hash(long index) {
        return hashes.hash(index);
    }

    @Override
    public synchronized void forget(long number) throws IOException {
        writable();
        new LogReader(directory, files, overwriting).visit(number, (file, at, line) -> {
            byte[] blank = new byte[line.openTo() - line.openFrom() - 2];
            Arrays.fill(blank, (byte) ' ');
            synchronized (overwriting) {
                try (RandomAccessFile out = open(file)) {
                    out.seek(at + 1);
                    out.write(blank);
                    out.getFD().sync();
                }
            }
        });
    }

    @Override
    public synchronized long cut(long newFirst) throws IOException {
        writable();
        List<LogFile> held = new ArrayList<>(files);
        if (held.size() > 1 && held.get(1).first() <= newFirst) {
            mark();
            if (state != State.OPEN) {
                throw Faults.broken(directory, new IOException("unmarked"));
            }
        }
        while (held.size() > 1 && held.get(1).first() <= newFirst) {
            Files.deleteIfExists(held.remove(0).path());
            files = List.copyOf(held);
        }
        WholeFile.forceNames(directory);
        return first();
    }

    @Override
    public synchronized RawLog raw() throws IOException {
        return DirectoryLog.of(files, length, hashes.count(), hashes, overwriting);
    }

    @Override
    public synchronized void close() {
        if (state == State.CLOSED) {
            return;
        }
        if (state == State.OPEN) {
            tryMark();
        }
        state = State.CLOSED;
        try (lock;
                hashes;
                RandomAccessFile open = log) {
            LOG.debug("Loggen stängs vid {} byte. / The trail closes at {} bytes.", open.length(), length);
        } catch (IOException e) {
            LOG.warn("Loggens filer kunde inte stängas. / The trail's files could not be closed.", e);
        }
    }

    private LogFile current() {
        return files.get(files.size() - 1);
    }

    private static RandomAccessFile open(LogFile file) throws IOException {
        return new RandomAccessFile(file.path().toFile(), "rw");
    }
}
