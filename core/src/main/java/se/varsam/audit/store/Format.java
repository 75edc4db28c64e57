package se.varsam.audit.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What marks a directory as a trail's, and how it is written. */
final class Format {

    private static final String NAME = "FORMAT";
    private static final byte[] TEXT = "varsam-audit 1\n".getBytes(StandardCharsets.US_ASCII);

    private Format() {}

    /** Marks an empty directory; refuses one that is written in another way. */
    static void check(Path directory) throws IOException {
        if (Files.notExists(directory.resolve(NAME)) && LogFile.all(directory).isEmpty()) {
            Files.write(directory.resolve(NAME), TEXT);
        }
        require(directory);
    }

    /** Refuses a directory that is not a trail's. */
    static void require(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), TEXT)) {
            throw Faults.damaged(
                    path,
                    "katalogen är ingen logg som den här versionen kan läsa.",
                    "the directory is no trail that this version can read.");
        }
    }
}
