package se.varsam.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.label.AiLabel;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labeller;

/** What programs that know nothing of Varsam say about PDF files before and after. Each that is absent aborts its tests. */
class IndependentProgramsIT {

    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly").version("3");
    private static final Map<String, byte[]> SAMPLES = Samples.all();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> qpdfAcceptsWhatItAcceptedBefore() {
        return each(Labeller.standard(), (before, after) -> {
            Said old = run("qpdf", "qpdf", "--check", before.toString());
            assertThat(run("qpdf", "qpdf", "--check", after.toString()).exit()).isEqualTo(old.exit());
        });
    }

    @TestFactory
    Stream<DynamicTest> popplerSeesOneMorePageAtMost() {
        return each(Labeller.standard(), (before, after) -> {
            Said now = run("pdfinfo", "poppler-utils", after.toString());
            assertThat(now.exit()).isZero();
            assertThat(now.err())
                    .isEqualTo(
                            run("pdfinfo", "poppler-utils", before.toString()).err());
            assertThat(text(after)).startsWith(text(before).strip()).containsPattern("De(nna|tta) .* AI");
        });
    }

    @TestFactory
    Stream<DynamicTest> popplerDrawsTheSameUnderMetadataAlone() {
        return each(
                Labeller.standard().writing(LabelLayer.METADATA),
                (before, after) -> assertThat(drawn(after)).isEqualTo(drawn(before)));
    }

    @TestFactory
    Stream<DynamicTest> exiftoolReadsTheLabel() {
        return each(Labeller.standard(), (before, after) -> {
            String[] asks = {"-a", "-n", "-s3", "-DigitalSourceType", after.toString()};
            assertThat(run("exiftool", "libimage-exiftool-perl", asks).out()).contains("trainedAlgorithmicMedia");
        });
    }

    private static String text(Path file) throws IOException, InterruptedException {
        return run("pdftotext", "poppler-utils", file.toString(), "-").out();
    }

    private static String drawn(Path file) throws IOException, InterruptedException {
        String drawn =
                run("pdftoppm", "poppler-utils", "-r", "30", file.toString()).out();
        assertThat(drawn).startsWith("P6");
        return drawn;
    }

    private interface Check {
        void on(Path before, Path after) throws Exception;
    }

    private Stream<DynamicTest> each(Labeller labeller, Check check) {
        return SAMPLES.entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    Path before = Files.createTempFile(folder, "before", ".pdf");
                    Path after = Files.createTempFile(folder, "after", ".pdf");
                    Files.write(before, sample.getValue());
                    labeller.label(before, after, LABEL);
                    check.on(before, after);
                }));
    }

    private record Said(int exit, String out, String err) {}

    private static Said run(String command, String debianPackage, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(path(command, debianPackage)));
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile("varsam-program", ".out");
        Path err = Files.createTempFile("varsam-program", ".err");
        Process process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            process.getOutputStream().close();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
            return new Said(process.exitValue(), read(out), read(err));
        } finally {
            process.destroyForcibly().waitFor();
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String path(String command, String debianPackage) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(each -> Path.of(each, command))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseGet(() ->
                        Assumptions.abort(command + " is absent: install it (Debian package " + debianPackage + ")"));
    }

    /** Pictures too: every byte as one character. */
    private static String read(Path file) throws IOException {
        return Files.readString(file, ISO_8859_1);
    }
}
