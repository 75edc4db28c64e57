package se.varsam.eservice.restart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service, in a process of its own on a free port. */
final class Service implements AutoCloseable {

    private static final Path JAR = Path.of("target", "kontaktcenter.jar");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final URI address;

    private Service(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** {@return the service, once it answers} */
    static Service start(Path folder, String database) {
        if (!Files.exists(JAR)) {
            throw new AssertionError(JAR + " is missing: this test runs after package (./mvnw verify)");
        }
        try {
            Path log = Files.createTempFile(folder, "service", ".log");
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            JAR.toString(),
                            "--server.port=0",
                            "--kontaktcenter.directory=" + folder.resolve("kept"),
                            "--spring.datasource.url=" + database)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Service(process, URI.create("http://127.0.0.1:" + port(process, log)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** No warning: as when the power goes. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    @Override
    public void close() {
        process.destroy();
        ended();
    }

    private void ended() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the service does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static int port(Process process, Path log) throws IOException {
        for (int tenth = 0; tenth < PATIENCE_SECONDS * 10 && process.isAlive(); tenth++) {
            Matcher started = STARTED.matcher(Files.readString(log));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            pause();
        }
        process.destroyForcibly();
        throw new AssertionError("the service did not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
