package se.varsam.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import se.varsam.label.raster.Pictures;

/** Many at the same file, or gone in the middle of it: the file is always one of the whole ones. */
class SharedFileIT {

    private static final int TRAILING = 8 << 20;

    private final Labeller labeller = Labeller.standard();

    @Test
    void oneLabellerServesManyThreads() throws Exception {
        byte[] picture = Pictures.of("png");
        byte[] text = "Torget byggs om.\n".getBytes(StandardCharsets.UTF_8);
        byte[] expected = labeller.label(picture, label("a"));
        byte[] paragraph = labeller.label(text, label("a"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                work.add(() -> Arrays.equals(labeller.label(picture, label("a")), expected)
                        && Arrays.equals(labeller.unlabel(expected), picture)
                        && Arrays.equals(labeller.label(text, label("a")), paragraph));
            }
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoProgramsLeaveTheFileOfOneOfThem(@TempDir Path folder) throws Exception {
        byte[] original = picture();
        Path file = Files.write(folder.resolve("torget.png"), original);
        List<Process> both = List.of(start(file, "a", 10), start(file, "b", 10));
        for (Process each : both) {
            assertThat(each.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(each.exitValue()).isZero();
        }
        assertThat(Files.readAllBytes(file)).isIn(wholes(original));
        assertThat(folder.toFile().list()).containsExactly("torget.png");
    }

    @Test
    void aProgramThatIsKilledLeavesAWholeFile(@TempDir Path folder) throws Exception {
        byte[] original = picture();
        List<byte[]> wholes = wholes(original);
        Path file = Files.write(folder.resolve("torget.png"), original);
        for (int i = 0; i < 4; i++) {
            Process process = start(file, "a", 100_000);
            process.waitFor(700 + 37L * i, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(Files.readAllBytes(file)).isIn(wholes);
            String[] left = folder.toFile().list((in, name) -> name.startsWith(".varsam-"));
            assertThat(left).hasSizeLessThanOrEqualTo(i + 1);
            assertThat(folder.toFile().list()).hasSize(left.length + 1);
        }
        assertThat(labeller.label(file, label("b")).change()).isNotEqualTo(Labelled.Change.UNCHANGED);
    }

    /** Labels a file in its place again and again, with two labels by turns. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Labeller.standard().label(file, label(args[1] + i % 2));
        }
    }

    private static AiLabel label(String system) {
        return AiLabel.generatedBy(system);
    }

    /** What follows a picture's end makes copying it take a while. */
    private static byte[] picture() {
        byte[] picture = Pictures.of("png");
        byte[] large = Arrays.copyOf(picture, picture.length + TRAILING);
        Arrays.fill(large, picture.length, large.length, (byte) 7);
        return large;
    }

    private List<byte[]> wholes(byte[] original) {
        return Stream.concat(
                        Stream.of(original),
                        Stream.of("a0", "a1", "b0", "b1").map(system -> labeller.label(original, label(system))))
                .toList();
    }

    private static Process start(Path file, String system, int times) throws Exception {
        Stream<String> places = Stream.of(Labeller.class, SharedFileIT.class, LoggerFactory.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString());
        String classPath = Stream.concat(places, Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        SharedFileIT.class.getName(),
                        file.toString(),
                        system,
                        String.valueOf(times))
                .inheritIO()
                .start();
    }
}
