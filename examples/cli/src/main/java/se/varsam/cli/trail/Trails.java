package se.varsam.cli.trail;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Faults;
import se.varsam.cli.terminal.InputException;

/** The trails that a command line names. */
public final class Trails {

    private static final String FILES = "audit-*.jsonl";

    private Trails() {}

    /** Also while another process writes to it. */
    public static AuditTrail reading(Path directory) {
        require(directory);
        return AuditTrail.reading(directory);
    }

    /** A misspelled directory is no empty trail. */
    public static void require(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new InputException(Exit.NO_INPUT, directory + ": " + TrailWords.NO_DIRECTORY.inBoth());
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, FILES)) {
            if (!files.iterator().hasNext()) {
                throw new InputException(Exit.NO_INPUT, directory + ": " + TrailWords.NO_TRAIL.inBoth());
            }
        } catch (IOException e) {
            throw new InputException(Exit.NO_INPUT, directory + ": " + Faults.fact(e));
        }
    }

    /** {@return the first record from a number on that is not pruned, or the end} */
    public static long firstHeld(AuditTrail trail, long from, long end) {
        for (long number = from; number < end; number++) {
            try {
                trail.record(number);
                return number;
            } catch (AuditException e) {
                if (e.reason() != AuditException.Reason.PRUNED) {
                    throw e;
                }
            }
        }
        return end;
    }

    public static long megabytes(Path directory) {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, FILES)) {
            for (Path each : files) {
                bytes += Files.size(each);
            }
        } catch (IOException e) {
            return 0; // only the size that the progress tells is lost
        }
        return bytes / 1_000_000;
    }
}
