package se.varsam.audit.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Sees to it that one trail writes to a directory. The file {@code lock} is locked; {@code owner} says who locked it. On
 * some systems a process that closes any channel to a file loses its locks on it, so a second trail in the same process
 * must not come so far as to open it: it is the owner's name that stops it.
 */
final class DirectoryLock implements Closeable {

    private static final Object ONE_AT_A_TIME = new Object();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            Path owner = directory.resolve("owner");
            String me = me();
            if (Files.exists(owner)
                    && Files.readString(owner, StandardCharsets.UTF_8).equals(me)) {
                throw inUse(directory);
            }
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                lock(directory, channel);
                Files.writeString(owner, me, StandardCharsets.UTF_8);
                return new DirectoryLock(directory, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
    }

    private static void lock(Path directory, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(directory);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(directory);
        }
    }

    /** Without a lambda or {@code +}: in a fresh process the first of each would take a good part of opening. */
    private static String me() {
        ProcessHandle me = ProcessHandle.current();
        StringBuilder text = new StringBuilder().append(me.pid()).append(' ');
        Optional<Instant> began = me.info().startInstant();
        if (began.isPresent()) {
            text.append(began.get());
        }
        return text.append('\n').toString();
    }

    private static StoreException inUse(Path directory) {
        return new StoreException(
                StoreException.Fault.IN_USE,
                "Loggen i " + directory + " är öppen för skrivning redan, här eller i en annan process. Dela ett"
                        + " AuditTrail i programmet, stäng det andra eller ge varje process en egen katalog.",
                "The trail in " + directory + " is open for writing already, here or in another process. Share one"
                        + " AuditTrail in the program, close the other one or give each process a directory of its own.");
    }

    @Override
    public void close() throws IOException {
        synchronized (ONE_AT_A_TIME) {
            try {
                Files.deleteIfExists(directory.resolve("owner"));
            } finally {
                channel.close();
            }
        }
    }
}
