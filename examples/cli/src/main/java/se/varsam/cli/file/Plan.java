package se.varsam.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.varsam.cli.file.FileTask.Found;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Inputs;

/**
 * Says which file becomes which, before anything is written. What cannot be, because two files would become one, stops the
 * whole command.
 */
public final class Plan {

    private final Spool spool;
    private final BiConsumer<Path, String> remarks;

    /** Takes links and unreadable folders, with the reason, as remarks. */
    public Plan(Spool spool, BiConsumer<Path, String> remarks) {
        this.spool = spool;
        this.remarks = remarks;
    }

    /** The files to read: standard input, the files named and those in the folders named. */
    public List<FileTask> reading(List<String> names) {
        List<FileTask> tasks = new ArrayList<>();
        for (String name : names) {
            Path in = input(name);
            if (Files.isDirectory(in)) {
                for (Path file : Folders.files(in, Optional.empty(), remarks)) {
                    tasks.add(new FileTask(file.toString(), file, file, file.toString(), Found.IN_FOLDER));
                }
            } else {
                tasks.add(new FileTask(Inputs.called(name), in, in, name, Found.NAMED));
            }
        }
        return some(tasks);
    }

    /** One file or standard input to standard output. */
    List<FileTask> toStandardOutput(String name) {
        return List.of(new FileTask(Inputs.called(name), input(name), spool.output(), "stdout", Found.NAMED));
    }

    /** Everything to a file or a folder; of several folders each gets its name there. */
    List<FileTask> writing(List<String> names, String target) {
        Path out = Path.of(target);
        boolean toFolder = names.size() > 1
                || Files.isDirectory(out)
                || target.endsWith("/")
                || Files.isDirectory(Path.of(names.get(0)));
        if (!toFolder) {
            return List.of(new FileTask(Inputs.called(names.get(0)), input(names.get(0)), out, target, Found.NAMED));
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new InputException(Exit.USAGE, target + ": " + FileWords.NO_FOLDER.inBoth());
        }
        List<FileTask> tasks = new ArrayList<>();
        for (String name : names) {
            Path in = Path.of(name);
            if (Inputs.isStandard(name)) {
                throw new InputException(Exit.USAGE, FileWords.STANDS_ALONE.inBoth());
            }
            if (Files.isDirectory(in)) {
                Path folder = names.size() == 1 ? out : out.resolve(nameOf(in));
                Optional<Path> except = real(in).equals(real(out)) ? Optional.empty() : Optional.of(out);
                for (Path file : Folders.files(in, except, remarks)) {
                    tasks.add(task(file, folder.resolve(in.relativize(file)), Found.IN_FOLDER));
                }
            } else {
                tasks.add(task(file(in), out.resolve(nameOf(in)), Found.NAMED));
            }
        }
        requireInside(tasks, real(out));
        return some(tasks);
    }

    private Path input(String name) {
        return Inputs.isStandard(name) ? spool.input() : file(Path.of(name));
    }

    /** A pipe would be waited for, and cannot be read twice. */
    private static Path file(Path in) {
        if (!Files.isRegularFile(in) && !Files.isDirectory(in)) {
            throw new InputException(Exit.NO_INPUT, in + ": " + FileWords.NO_REGULAR_FILE.inBoth());
        }
        return in;
    }

    private static FileTask task(Path in, Path out, Found found) {
        return new FileTask(in.toString(), in, out, out.toString(), found);
    }

    private static List<FileTask> some(List<FileTask> tasks) {
        if (tasks.isEmpty()) {
            throw new InputException(Exit.NO_INPUT, FileWords.NOTHING_THERE.inBoth());
        }
        return tasks;
    }

    /** No two files become one, and none takes the place of another one that is read. */
    static void requireApart(List<FileTask> tasks) {
        Map<Path, FileTask> written = new HashMap<>();
        for (FileTask task : tasks) {
            apart(written.putIfAbsent(real(task.out()), task), task);
        }
        for (FileTask task : tasks) {
            FileTask other = written.get(real(task.in()));
            apart(task.equals(other) ? null : other, task);
        }
    }

    private static void apart(@Nullable FileTask one, FileTask other) {
        if (one != null) {
            throw new InputException(Exit.USAGE, FileWords.SAME_OUTPUT.inBoth(one.name(), other.name(), one.target()));
        }
    }

    /** Nothing that is there already is replaced. */
    static void requireNew(List<FileTask> tasks) {
        for (FileTask task : tasks) {
            if (Files.exists(task.out())) {
                throw new InputException(Exit.USAGE, task.target() + ": " + FileWords.EXISTS.inBoth());
            }
        }
    }

    private static void requireInside(List<FileTask> tasks, Path folder) {
        for (FileTask task : tasks) {
            if (!real(task.out()).startsWith(folder)) {
                throw new InputException(Exit.USAGE, task.target() + ": " + FileWords.LEADS_OUT.inBoth());
            }
        }
    }

    private static Path nameOf(Path file) {
        return Optional.ofNullable(real(file).getFileName()).orElse(Path.of(""));
    }

    /** Where a file is or would be, without links. */
    private static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(file)) {
                return file.toRealPath();
            }
        } catch (IOException e) {
            throw new InputException(Exit.NO_INPUT, file + ": " + Faults.fact(e));
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
}
