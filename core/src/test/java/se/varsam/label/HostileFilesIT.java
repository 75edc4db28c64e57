package se.varsam.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Files made to break who reads them are refused or labelled like others, in little memory, and leave nothing behind. */
class HostileFilesIT {

    /** What the promised 64 MB come to with the largest of these files and the machine's own needs. */
    private static final String MEMORY = "-Xmx96m";

    private static final int MINUTES = 10;

    @Test
    void breakNothing(@TempDir Path folder) throws Exception {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Set<String> files = HostileFiles.write(corpus);
        assertThat(files).hasSizeGreaterThan(1000);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        HostileFilesIT.class.getName(),
                        corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertThat(ended)
                .as("ended; the last line: " + (lines.isEmpty() ? "" : lines.get(lines.size() - 1)))
                .isTrue();
        assertThat(lines)
                .filteredOn(line -> !line.matches("\\d+ ms (labelled|refused) .*"))
                .isEmpty();
        assertThat(lines).hasSameSizeAs(files);
        assertThat(lines).filteredOn(line -> line.contains(" labelled ")).hasSizeGreaterThan(100);
        assertThat(corpus.toFile().list()).containsExactlyInAnyOrderElementsOf(files);
    }

    /** Labels, inspects and unlabels every file of a folder, and says one line of each. */
    public static void main(String[] folder) throws Exception {
        try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
            for (Path file : files.sorted().toList()) {
                long start = System.nanoTime();
                String outcome = outcome(file);
                System.out.println(
                        (System.nanoTime() - start) / 1_000_000 + " ms " + outcome + " " + file.getFileName());
            }
        }
    }

    private static String outcome(Path file) throws Exception {
        Labeller labeller = Labeller.standard();
        Path labelled = file.resolveSibling("labelled-" + file.getFileName());
        Path back = file.resolveSibling("back-" + file.getFileName());
        try {
            inspect(file);
            labeller.label(file, labelled, AiLabel.generatedBy("Firefly"));
            if (!Inspector.standard().inspect(labelled).has(TraceKind.OWN_LABEL)) {
                return "NO LABEL";
            }
            labeller.unlabel(labelled, back);
            return Files.mismatch(file, back) < 0 ? "labelled" : "NOT GIVEN BACK";
        } catch (LabelException e) {
            return Files.exists(labelled) ? "LABELLED, THEN REFUSED " + e.getMessage() : "refused";
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            return "FAILED " + e + " " + Stream.of(e.getStackTrace()).limit(3).toList();
        } finally {
            Files.deleteIfExists(labelled);
            Files.deleteIfExists(back);
        }
    }

    private static void inspect(Path file) throws Exception {
        try {
            Inspector.standard().inspect(file);
        } catch (LabelException e) {
            // as good an answer as any
        }
    }

    private static String classPath() {
        Stream<String> places = Stream.of(Labeller.class, HostileFilesIT.class, LoggerFactory.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString());
        return Stream.concat(places, Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
