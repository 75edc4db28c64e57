package se.varsam.label;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * Somebody else's program. Where it is absent the test is aborted: it has not passed, and the report says what to install.
 *
 * @param command its name on the path
 * @param debianPackage what it is in, on Debian
 * @param arguments what it is told before the file
 */
record Program(String command, String debianPackage, List<String> arguments) {

    private static final long SECONDS = 60;
    private static final Pattern FAULT = Pattern.compile("(?i)error|warning|corrupt|invalid|damaged");

    static Program of(String command, String debianPackage, String... arguments) {
        return new Program(command, debianPackage, List.of(arguments));
    }

    /** What it answered. */
    record Said(int exit, String out, String err) {

        /** What may be a complaint, without numbers: they differ with the file's length. */
        List<String> faults() {
            List<String> faults = new ArrayList<>(lines(err));
            lines(out).stream().filter(line -> FAULT.matcher(line).find()).forEach(faults::add);
            return faults;
        }

        private static List<String> lines(String text) {
            return text.lines()
                    .map(line -> line.replaceAll("\\d+", "0").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** Runs in the file's folder, so that messages about two files of one name are alike. */
    Said on(Path file, String... more) throws IOException, InterruptedException {
        Path folder = file.toAbsolutePath().getParent();
        Path scratch = Files.createTempDirectory("varsam-program");
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        List<String> line = new ArrayList<>(List.of(path().toString()));
        line.addAll(arguments);
        line.add(String.valueOf(file.getFileName()));
        line.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError(command + " is not done after " + SECONDS + " s");
            }
            return new Said(process.exitValue(), read(out), read(err));
        } finally {
            process.destroyForcibly().waitFor();
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
            Files.delete(scratch);
        }
    }

    private Path path() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() ->
                        Assumptions.abort(command + " is absent: install it (Debian package " + debianPackage + ")"));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
