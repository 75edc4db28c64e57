package se.varsam.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.data.JsonException;
import se.varsam.data.JsonObject;
import se.varsam.data.WholeFile;

/**
 * Keeps a file for each incident in a folder, as JSON, written whole and forced to disk; the register reads them back. Several
 * registers and processes may share a folder. The files hold what people wrote: let only those read it who handle incidents.
 *
 * @since 0.1
 */
public final class FolderReporter implements IncidentReporter {

    private static final Logger LOG = LoggerFactory.getLogger(FolderReporter.class);
    private static final String ENDING = ".json";

    private final Path folder;

    private FolderReporter(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return a reporter that writes to a folder}
     *
     * @param folder the folder; made when the first incident comes
     */
    public static FolderReporter in(Path folder) {
        return new FolderReporter(folder.toAbsolutePath());
    }

    /**
     * Writes a report, in the place of an older one with the same id.
     *
     * @param report the report
     * @throws UncheckedIOException when it could not be written; what was written before is then as it was
     */
    @Override
    public void report(IncidentReport report) {
        try {
            write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Incidenten " + report.id() + " kunde inte skrivas i " + folder
                            + ": se till att mappen går att skriva i."
                            + " / The incident could not be written: make the folder writable.",
                    e);
        }
    }

    /** {@return where the files lie} */
    public Path folder() {
        return folder;
    }

    void write(IncidentReport report) throws IOException {
        WholeFile.replace(
                folder.resolve(report.id() + ENDING),
                (IncidentFile.write(report) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever holds the folder writes alone. */
    FolderLock hold() throws IOException {
        Files.createDirectories(folder);
        return FolderLock.take(folder.resolve(".lock"));
    }

    Optional<IncidentReport> find(String id) throws IOException {
        return read(name -> name.equals(id + ENDING)).stream().findFirst();
    }

    /** The reports whose file names are wanted; a file that cannot be read is left alone, and said. */
    List<IncidentReport> read(Predicate<String> wanted) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        List<IncidentReport> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING) && wanted.test(name)) {
                    read(file).ifPresent(found::add);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    private static Optional<IncidentReport> read(Path file) throws IOException {
        try {
            return Optional.of(IncidentFile.read(JsonObject.parse(Files.readString(file))));
        } catch (JsonException | IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            LOG.warn(
                    "Incidentfilen {} går inte att läsa och lämnas orörd. / The incident file is unreadable and left"
                            + " alone.",
                    file);
            return Optional.empty();
        }
    }

    /** Where it writes. */
    @Override
    public String toString() {
        return "FolderReporter[" + folder + "]";
    }
}
