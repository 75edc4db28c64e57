package se.varsam.cli.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.cli.file.Outcome.Failure;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Words;
import se.varsam.label.LabelException;

/** Does something with one file; whatever is wrong with it is an answer, so that the other files go on. */
public final class FileWork {

    private FileWork() {}

    /** What is done with a file. */
    @FunctionalInterface
    public interface Deed<R> {
        R on(FileTask task) throws IOException;
    }

    public static <R> R attempt(FileTask task, Deed<R> deed, Function<Failure, R> failed) {
        try {
            return deed.on(task);
        } catch (LabelException e) {
            return failed.apply(new Failure(e.reason().name(), String.valueOf(e.getMessage())));
        } catch (InputException e) {
            return failed.apply(new Failure("IO", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return failed.apply(new Failure("IO", fact(task, e)));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return failed.apply(new Failure("INTERNAL", Faults.internal(e)));
        }
    }

    /** What is wrong, and with which of the two files. */
    private static String fact(FileTask task, IOException e) {
        boolean isOfInput = !(e instanceof FileSystemException where)
                || task.isInPlace()
                || task.in().toString().equals(where.getFile());
        if (isOfInput) {
            return Faults.fact(e);
        }
        return task.target() + ": "
                + (e instanceof AccessDeniedException ? Words.NO_ACCESS : Words.NO_TRANSFER).inBoth();
    }

    /** A new file's folder. */
    public static void makeRoom(Path file) throws IOException {
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
    }

    /** The file as it is, where it is to be written. */
    public static void copy(FileTask task) throws IOException {
        if (!Files.exists(task.out()) || !Files.isSameFile(task.in(), task.out())) {
            makeRoom(task.out());
            Files.copy(task.in(), task.out(), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
