package se.varsam.audit.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Reads a directory that somebody else may be writing to, without a lock and without touching it. It shows what stood there
 * when it was first asked; a last line without an end is being written. What is damaged shows in {@link #raw} still.
 */
public final class DirectoryReader implements Store {

    private static final int LOOKS = 10;
    private static final long BETWEEN_LOOKS = 20_000_000;

    private final Path directory;
    private final HashFile kept;
    private final Object nobody = new Object();
    private Optional<Recovery> found = Optional.empty();

    private DirectoryReader(Path directory, HashFile kept) {
        this.directory = directory;
        this.kept = kept;
    }

    /**
     * Opens a directory for reading.
     *
     * @param directory where
     * @return the store, which takes no records
     * @throws IOException when it cannot be read or is no trail's
     */
    public static DirectoryReader open(Path directory) throws IOException {
        Format.require(directory);
        return new DirectoryReader(directory, HashFile.read(directory));
    }

    private synchronized Recovery found() throws IOException {
        if (found.isEmpty()) {
            Recovery recovery = Recovery.reading(directory, kept);
            if (!recovery.isUnfinished()) {
                recovery.refuseTorn();
            }
            recovery.refuseCut();
            found = Optional.of(recovery);
        }
        return found.get();
    }

    private Recovery sure() {
        try {
            return found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size() {
        return sure().size();
    }

    @Override
    public long first() {
        List<LogFile> files = sure().files();
        return files.isEmpty() ? 0 : files.get(0).first();
    }

    @Override
    public byte[] hash(long index) {
        return sure().hashes().hash(index);
    }

    @Override
    public void read(long from, long to, Consumer<Entry> reader) throws IOException {
        new LogReader(directory, found().files(), nobody).read(from, to, reader);
    }

    @Override
    public RawLog raw() throws IOException {
        long hashes = kept.standing();
        List<LogFile> files = LogFile.all(directory);
        long length = files.isEmpty() ? 0 : settled(files.get(files.size() - 1));
        return DirectoryLog.of(files, length, hashes, kept, nobody);
    }

    /** {@return how long a file is when its last line has had the time to be written} */
    private static long settled(LogFile log) throws IOException {
        long length = log.length();
        try (RandomAccessFile file = new RandomAccessFile(log.path().toFile(), "r")) {
            for (int look = 0; look < LOOKS && length > 0; look++) {
                file.seek(length - 1);
                if (file.read() == '\n') {
                    break;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
                length = file.length();
            }
        }
        return length;
    }

    @Override
    public Batch append(List<? extends Draft> drafts, Clock clock) throws IOException {
        throw Faults.readOnly(directory);
    }

    @Override
    public void forget(long number) throws IOException {
        throw Faults.readOnly(directory);
    }

    @Override
    public long cut(long newFirst) throws IOException {
        throw Faults.readOnly(directory);
    }

    @Override
    public void close() {
        try {
            kept.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
