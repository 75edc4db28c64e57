package se.varsam.audit.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import se.varsam.data.JsonException;
import se.varsam.data.JsonObject;
import se.varsam.data.JsonWriter;
import se.varsam.data.WholeFile;

/**
 * How far the records and the hashes are known to be on the disk, so that only what came later has to be looked through.
 *
 * @param size how many records
 * @param file the log file in which the last of them stands
 * @param length how far into that file they go
 * @param last the time of the last one
 * @param root the root over them, in hexadecimal
 */
record Mark(long size, String file, long length, Instant last, String root) {

    private static final String NAME = "mark";

    static String hex(byte[] root) {
        return HexFormat.of().formatHex(root);
    }

    /** {@return the mark in a directory, if there is one that can be read} */
    static Optional<Mark> read(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            JsonObject mark = JsonObject.parse(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            return Optional.of(new Mark(
                    mark.number("size"),
                    mark.text("file"),
                    mark.number("length"),
                    Instant.parse(mark.text("last")),
                    mark.text("root")));
        } catch (JsonException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Puts this mark in the place of the one before, whole or not at all. */
    void write(Path directory) throws IOException {
        String text = new JsonWriter()
                .number("size", size)
                .text("file", file)
                .number("length", length)
                .text("last", last.toString())
                .text("root", root)
                .toString();
        WholeFile.replace(directory.resolve(NAME), (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
