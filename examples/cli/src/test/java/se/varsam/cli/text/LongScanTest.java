package se.varsam.cli.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.Varsam;
import se.varsam.cli.terminal.Exit;

/** Text longer than the memory there is: 200 MB through a process that has 64 MB. */
class LongScanTest {

    private static final int BLOCKS = 200;
    private static final int LINES = 17_000;
    private static final byte[] BLOCK = ("Vattnet stängs av i kvarteret på torsdag, enligt en uppgift.\n".repeat(LINES)
                    + "19900101-0017\n")
            .getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void findsToTheEndAndKnowsTheLine() throws IOException, InterruptedException {
        Path out = folder.resolve("out.jsonl");

        int code = scan(ProcessBuilder.Redirect.to(out.toFile()), "--format=jsonl", "--types=personnummer");

        assertThat(code).isEqualTo(Exit.FOUND);
        List<String> found = Files.readAllLines(out);
        assertThat(found).hasSize(BLOCKS);
        assertThat(found.get(BLOCKS - 1)).contains("\"line\":" + BLOCKS * (LINES + 1) + ",\"column\":1,");
    }

    @Test
    void masksToTheEnd() throws IOException, InterruptedException {
        assertThat(scan(ProcessBuilder.Redirect.DISCARD, "--mask", "--types=personnummer"))
                .isEqualTo(Exit.FOUND);
    }

    private static int scan(ProcessBuilder.Redirect out, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Varsam.class.getName(),
                "scan",
                "-"));
        command.addAll(Arrays.asList(options));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream text = process.getOutputStream()) {
            for (int i = 0; i < BLOCKS; i++) {
                text.write(BLOCK);
            }
        }
        return process.waitFor();
    }
}
