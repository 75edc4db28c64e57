package se.varsam.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Inputs;
import se.varsam.cli.terminal.Streams;
import se.varsam.cli.terminal.Words;

/** Standard input and output as files, for as long as a command runs. Only the user can read them. */
public final class Spool implements AutoCloseable {

    private final Streams streams;
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> read = Optional.empty();

    public Spool(Streams streams) {
        this.streams = streams;
    }

    /** All of standard input; read once. */
    Path input() {
        if (read.isEmpty()) {
            try {
                Path file = folder().resolve("in");
                Files.copy(streams.in(), file, StandardCopyOption.REPLACE_EXISTING);
                read = Optional.of(file);
            } catch (IOException e) {
                throw new InputException(
                        Exit.NO_INPUT, Inputs.called(Inputs.STANDARD_INPUT) + ": " + Words.BROKEN.inBoth());
            }
        }
        return read.get();
    }

    /** What {@link #send} writes to standard output. */
    Path output() {
        try {
            return folder().resolve("out");
        } catch (IOException e) {
            throw notWritten();
        }
    }

    public void send() {
        try {
            if (Files.exists(output())) {
                Files.copy(output(), streams.bytes());
                streams.bytes().flush();
            }
        } catch (IOException e) {
            throw notWritten();
        }
    }

    private static InputException notWritten() {
        return new InputException(Exit.OUTPUT, Words.NOT_WRITTEN.inBoth());
    }

    private Path folder() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("varsam-"));
        }
        return folder.get();
    }

    @Override
    public void close() {
        folder.ifPresent(all -> {
            try {
                Files.deleteIfExists(all.resolve("in"));
                Files.deleteIfExists(all.resolve("out"));
                Files.deleteIfExists(all);
            } catch (IOException e) {
                streams.err().println("varsam: " + all + ": " + Faults.fact(e));
            }
        });
    }
}
