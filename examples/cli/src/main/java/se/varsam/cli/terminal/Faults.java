package se.varsam.cli.terminal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is told of an error; never its own words, which may hold what somebody wrote. */
public final class Faults {

    private Faults() {}

    /** {@return what is wrong with a file} */
    public static String fact(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return Words.NO_FILE.inBoth();
        }
        return e instanceof AccessDeniedException ? Words.NO_ACCESS.inBoth() : Words.NO_TRANSFER.inBoth();
    }

    /** {@return where in the program something went wrong that should not} */
    public static String internal(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " (" + trace[0] + ")";
        return Words.INTERNAL_ERROR.inBoth() + ": " + e.getClass().getName() + place;
    }
}
