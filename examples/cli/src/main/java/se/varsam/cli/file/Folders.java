package se.varsam.cli.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;

/** Finds the files in a folder and the folders in it, in the order of their names. No link is followed. */
final class Folders {

    private Folders() {}

    /**
     * The files to read: neither hidden ones nor sidecar files, and nothing in a folder that is to be left out.
     *
     * @param remarks takes links and what cannot be read, with the reason
     */
    static List<Path> files(Path folder, Optional<Path> except, BiConsumer<Path, String> remarks) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                    boolean inside = !each.equals(folder);
                    return inside && (isHidden(each) || isSame(each, except))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                    if (isHidden(each) || Sidecars.isNamed(each)) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (attributes.isSymbolicLink()) {
                        remarks.accept(each, FileWords.LINK_SKIPPED.inBoth());
                    } else if (attributes.isRegularFile()) {
                        files.add(each);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException e) {
                    remarks.accept(each, Faults.fact(e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new InputException(Exit.NO_INPUT, folder + ": " + Faults.fact(e));
        }
        Collections.sort(files);
        return files;
    }

    private static boolean isHidden(Path file) throws IOException {
        return String.valueOf(file.getFileName()).startsWith(".") || Files.isHidden(file);
    }

    private static boolean isSame(Path folder, Optional<Path> other) throws IOException {
        return other.isPresent() && Files.exists(other.get()) && Files.isSameFile(folder, other.get());
    }
}
