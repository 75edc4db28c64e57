package se.varsam.benchmarks.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Verification;

/** A process of its own that opens a trail and verifies it, with nothing loaded beforehand but logging. */
final class FreshProcess {

    private static final Logger LOG = LoggerFactory.getLogger(FreshProcess.class);

    private FreshProcess() {}

    /**
     * What it took.
     *
     * @param openMillis until the trail could be written to
     * @param verifyMillis until it was verified
     */
    record Taken(double openMillis, double verifyMillis) {}

    static Taken run(Path trail) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FreshProcess.class.getName(),
                        trail.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException("The fresh process failed.");
        }
        List<String> millis = List.of(answer.split(" ", -1));
        return new Taken(Double.parseDouble(millis.get(0)), Double.parseDouble(millis.get(1)));
    }

    /**
     * Prints the milliseconds.
     *
     * @param args the trail's directory
     */
    public static void main(String[] args) {
        // Logging is the application's, and looks for its provider in every jar of this long class path.
        LOG.debug("Logging is there.");
        long began = System.nanoTime();
        try (AuditTrail trail = AuditTrail.in(Path.of(args[0]))) {
            long opened = System.nanoTime();
            Verification found = trail.verify();
            long verified = System.nanoTime();
            if (!(found instanceof Verification.Intact)) {
                throw new IllegalStateException("The trail is not intact: " + found.text());
            }
            System.out.println((opened - began) / 1e6 + " " + (verified - opened) / 1e6);
        }
    }
}
