package se.varsam.cli.file;

import java.nio.file.Path;

/**
 * One file of a batch.
 *
 * @param name what messages call it
 * @param in where it is read
 * @param out where it is written: the same file, when it is changed where it is
 * @param target what messages call that
 * @param found whether somebody named it, or it was found in a folder
 */
public record FileTask(String name, Path in, Path out, String target, Found found) {

    /** How it came into the batch. */
    public enum Found {
        /** The command line names it. */
        NAMED,
        /** It lies in a folder that the command line names. */
        IN_FOLDER
    }

    public boolean isInPlace() {
        return in.equals(out);
    }
}
