package se.varsam.data;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: to a name of its own, forced to disk, then under its name in one step. Not stopped
 * half-way by an interrupt.
 */
public final class WholeFile {

    /** What the unfinished files begin with: they are left behind only by a crash, and hold nothing that was promised. */
    public static final String UNFINISHED = ".varsam-";

    private WholeFile() {}

    /**
     * Writes a file, in the place of an older one if there is one.
     *
     * @param target the file; its folder is made when missing
     * @param bytes what it holds
     * @throws IOException when it could not be written; an older file is then as it was
     */
    public static void replace(Path target, byte[] bytes) throws IOException {
        Path fresh = write(target, bytes);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceNames(folder(target));
    }

    /**
     * Writes a new file and never over an old one, whoever else writes at the same time.
     *
     * @param target the file; its folder is made when missing
     * @param bytes what it holds
     * @throws java.nio.file.FileAlreadyExistsException when there is one already
     * @throws IOException when it could not be written; there is then no such file
     */
    public static void create(Path target, byte[] bytes) throws IOException {
        Path fresh = write(target, bytes);
        try {
            link(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceNames(folder(target));
    }

    private static void link(Path fresh, Path target) throws IOException {
        try {
            Files.createLink(target, fresh);
        } catch (UnsupportedOperationException e) {
            Files.createFile(target);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path write(Path target, byte[] bytes) throws IOException {
        Path folder = folder(target);
        Files.createDirectories(folder);
        Path fresh = folder.resolve(UNFINISHED + UUID.randomUUID() + ".tmp");
        try {
            // a channel would be closed by an interrupt
            try (FileOutputStream out = new FileOutputStream(fresh.toFile())) {
                out.write(bytes);
                out.getFD().sync();
            }
            return fresh;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    private static Path folder(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("Ange en fil, inte en rot / name a file, not a root: " + target);
        }
        return folder;
    }

    /**
     * Waits until the names in a folder are on the disk. Where a folder cannot be opened, the system sees to it.
     *
     * @param folder the folder
     * @throws IOException when they could not be forced there
     */
    public static void forceNames(Path folder) throws IOException {
        boolean interrupted = Thread.interrupted();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            return;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
