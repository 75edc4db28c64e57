package se.varsam.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import se.varsam.data.JsonWriter;
import se.varsam.data.WholeFile;

/**
 * Keeps each record as two files side by side, named by time and digest: the content, byte by byte, and beside it what an archive
 * has to know of it. Both are forced to disk before the record counts as kept; no file is ever written over or deleted. A content
 * file without its neighbour was not finished. The files hold what was entered, and by whom: let only those read them who may.
 *
 * @since 0.1
 */
public final class FolderKeeper implements RecordKeeper {

    private static final String METADATA = ".metadata.json";
    private static final int DIGITS = 16;
    private static final int MOST_ALIKE = 10_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Map<String, String> ENDINGS = Map.of(
            "text/plain", ".txt",
            "text/markdown", ".md",
            "text/html", ".html",
            "application/json", ".json",
            "application/pdf", ".pdf",
            "image/png", ".png",
            "image/jpeg", ".jpg");

    private final Path folder;

    private FolderKeeper(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return a keeper that writes to a folder}
     *
     * @param folder the folder; made when the first record comes
     */
    public static FolderKeeper in(Path folder) {
        return new FolderKeeper(folder.toAbsolutePath());
    }

    /**
     * Keeps a record. The very same record once more is already kept, and gets the same reference.
     *
     * @param record the record
     * @return the name of the content file
     * @throws RecordNotKeptException when it could not be written
     */
    @Override
    public String keep(PublicRecord record) {
        try {
            for (int i = 1; i <= MOST_ALIKE; i++) {
                String stem = TIME.format(record.time()) + "-" + record.digest().substring(0, DIGITS)
                        + (i == 1 ? "" : "-" + i);
                String name = stem + ending(record);
                if (isKept(name, record.content()) && isKept(stem + METADATA, metadata(record, name))) {
                    return name;
                }
            }
        } catch (IOException e) {
            throw new RecordNotKeptException(
                    record, "Mappen " + folder + " går inte att skriva i.", "the folder cannot be written.", e);
        }
        throw new RecordNotKeptException(
                record, "För många handlingar är lika i " + folder + ".", "too many records are alike.");
    }

    /** Writes a file; false when there is one that holds something else. */
    private boolean isKept(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try {
            WholeFile.create(file, bytes);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (!Files.exists(file)) {
                throw e;
            }
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        }
    }

    private static byte[] metadata(PublicRecord record, String name) {
        JsonWriter json = new JsonWriter()
                .number("format", 1)
                .text("file", name)
                .text("sha256", record.digest())
                .text("kind", record.kind().name())
                .text("mediaType", record.mediaType())
                .text("tool", record.tool())
                .text("case", record.caseReference())
                .text("time", record.time().toString())
                .text("marking", record.marking().name());
        record.person()
                .ifPresent(person -> json.text("person", person.name())
                        .texts("roles", person.roles().stream().map(Enum::name).toList()));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String ending(PublicRecord record) {
        String type = record.mediaType().toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        return ENDINGS.getOrDefault(
                parameters < 0 ? type : type.substring(0, parameters).strip(), ".bin");
    }
}
