package se.varsam.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.varsam.label.bytes.Source;

/** Files written whole or not at all. */
final class Disk {

    private static final String PREFIX = ".varsam-";
    private static final String SUFFIX = ".tmp";

    private Disk() {}

    /** Whether a new file must be on the disk before it takes an old one's name. */
    enum Haste {
        /** It has a name of its own: after a crash it may be lacking, and nothing is lost. */
        LEAVE_TO_SYSTEM,
        /** It takes the place of the only copy. */
        FORCE
    }

    /** Does something that reads or writes, and throws what it threw as it was before it was wrapped. */
    static <T> T unwrapped(Supplier<T> deed) throws IOException {
        try {
            return deed.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes beside the target and then takes its name in one step; on any error nothing is left. */
    static void write(Source source, Path target, Haste haste) throws IOException {
        Path folder = Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        Path fresh = replaces ? Files.createTempFile(folder, PREFIX, SUFFIX) : create(folder);
        try {
            if (replaces) {
                permit(target, fresh);
            }
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                source.writeTo(out);
                if (haste == Haste.FORCE) {
                    out.force(true);
                }
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** An empty file that is readable to the same people as the folder's other new files. */
    private static Path create(Path folder) throws IOException {
        return Files.createFile(folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX));
    }

    /** A file that takes another's place is readable to the same people. */
    private static void permit(Path target, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** Keeps what was read and the rest of a stream in a file that is deleted when it is closed. */
    static FileChannel spool(byte[] start, InputStream in) throws IOException {
        Path kept = Files.createTempFile("varsam-", SUFFIX);
        try {
            FileChannel channel = FileChannel.open(
                    kept, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            OutputStream out = Channels.newOutputStream(channel);
            out.write(start);
            in.transferTo(out);
            return channel;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }
}
