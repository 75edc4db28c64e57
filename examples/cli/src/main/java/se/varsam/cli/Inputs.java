package se.varsam.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;

/** The files that a command line names, and standard input. */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "stdin";

    private Inputs() {}

    /** All files are looked for before anything is said. */
    static void require(Collection<String> names) {
        for (String name : names) {
            if (!isStandard(name) && !Files.isReadable(Path.of(name))) {
                throw new InputException(Exit.NO_INPUT, name + ": " + Words.NO_FILE.inBoth());
            }
        }
    }

    static boolean isStandard(String name) {
        return name.equals(STANDARD_INPUT);
    }

    /** What messages call it. */
    static String called(String name) {
        return isStandard(name) ? STANDARD_INPUT_NAME : name;
    }

    /** {@return what to tell of an error; never its own words, which may hold what somebody wrote} */
    static String fact(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return Words.NO_FILE.inBoth();
        }
        return e instanceof AccessDeniedException ? Words.NO_ACCESS.inBoth() : Words.NO_TRANSFER.inBoth();
    }

    /** Standard input is not closed. */
    static void read(String name, Streams streams, Reading reading) {
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
    interface Reading {
        void read(InputStream input) throws IOException;
    }
}
