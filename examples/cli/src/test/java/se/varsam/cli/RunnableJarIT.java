package se.varsam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.SCENARIOS;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.audit.TrailFixture;
import se.varsam.cli.desk.DriverSource;
import se.varsam.cli.label.Samples;
import se.varsam.decision.desk.DecisionStore;

/** The jar itself, in a process of its own on a platform that is not UTF-8. */
class RunnableJarIT {

    @TempDir
    private Path folder;

    @Test
    void reportsAsTheClassesDo() throws IOException, InterruptedException {
        Ran jar = jar("assess", "--all", SCENARIOS);

        assertThat(jar.err()).isEmpty();
        assertThat(jar).isEqualTo(Ran.varsam("assess", "--all", SCENARIOS));
    }

    @Test
    void tellsItsVersionAndNoColours() throws IOException, InterruptedException {
        assertThat(jar("--version").out()).matches("varsam \\d+\\.\\d+.*\\R");
        assertThat(jar("--help").out()).contains("Bedömer").doesNotContain("\u001B");
    }

    @Test
    void knowsTheFormatsOfEveryModule() throws IOException, InterruptedException {
        Path picture = Files.write(folder.resolve("bild.png"), Samples.png(Color.RED));

        assertThat(jar("label", "--system=Firefly", picture.toString()).out()).contains(": märkt (PNG: ");
        assertThat(jar("unlabel", picture.toString()).code()).isZero();
        assertThat(picture).hasBinaryContent(Samples.png(Color.RED));
    }

    @Test
    void looksAfterATrailAndADeskWithTheDriversOfTheJar() throws IOException, InterruptedException {
        Path trail = folder.resolve("logg");
        TrailFixture.fill(trail, 3);
        Path desk = Files.createDirectory(folder.resolve("bord"));
        Properties account = new Properties();
        account.setProperty("user", "sa");
        account.setProperty("password", "");
        DecisionStore.createIfMissing(new DriverSource("jdbc:h2:file:" + desk.resolve("desk"), account));

        Ran verified = jar("audit", "verify", trail.toString());
        assertThat(verified).isEqualTo(Ran.varsam("audit", "verify", trail.toString()));
        assertThat(verified.out()).contains("OSKADD");
        assertThat(jar("decisions", "list", "--desk=" + desk)).isEqualTo(new Ran(0, "0 ärenden\n", ""));
        assertThat(jar("decisions", "list", "--jdbc=jdbc:postgresql://localhost:1/x")
                        .err())
                .contains("(08001)");
    }

    private Ran jar(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Dstdout.encoding=US-ASCII",
                "-jar",
                "target/varsam.jar"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ran(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
