package se.varsam.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** The files that a command line names, and standard input. */
public final class Inputs {

    public static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "stdin";

    private Inputs() {}

    /** All files are looked for before anything is said. */
    public static void require(Collection<String> names) {
        for (String name : names) {
            if (!isStandard(name) && !Files.isReadable(Path.of(name))) {
                throw new InputException(Exit.NO_INPUT, name + ": " + Words.NO_FILE.inBoth());
            }
        }
    }

    public static boolean isStandard(String name) {
        return name.equals(STANDARD_INPUT);
    }

    /** What messages call it. */
    public static String called(String name) {
        return isStandard(name) ? STANDARD_INPUT_NAME : name;
    }

    /** Standard input is not closed. */
    public static void read(String name, Streams streams, Reading reading) {
        try {
            if (isStandard(name)) {
                reading.read(streams.in());
            } else {
                try (InputStream file = Files.newInputStream(Path.of(name))) {
                    reading.read(file);
                }
            }
        } catch (IOException e) {
            throw new InputException(Exit.NO_INPUT, called(name) + ": " + Words.BROKEN.inBoth());
        }
    }

    /** What is done with an input. */
    @FunctionalInterface
    public interface Reading {
        void read(InputStream input) throws IOException;
    }
}
