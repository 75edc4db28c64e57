package se.varsam.incident;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A folder held by one at a time, among threads and processes. */
final class FolderLock {

    private static final int TRIES = 15_000;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private final RandomAccessFile file;

    private FolderLock(RandomAccessFile file) {
        this.file = file;
    }

    /** Waits half a minute at most. */
    static FolderLock take(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        boolean interrupted = Thread.interrupted();
        try {
            for (int i = 0; i < TRIES; i++) {
                if (isTaken(file)) {
                    return new FolderLock(file);
                }
                LockSupport.parkNanos(PAUSE);
                interrupted |= Thread.interrupted();
            }
        } catch (IOException e) {
            file.close();
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        file.close();
        throw new IOException("Mappen är upptagen: " + path
                + " hålls av en annan process. / The folder is busy: another" + " process holds it.");
    }

    private static boolean isTaken(RandomAccessFile file) throws IOException {
        try {
            Optional<FileLock> lock = Optional.ofNullable(file.getChannel().tryLock());
            return lock.isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Lets it go; closing the file releases the lock. */
    void close() throws IOException {
        file.close();
    }
}
